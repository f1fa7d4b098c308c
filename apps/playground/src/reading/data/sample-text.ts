/** A programme as somebody would type it, for those who want to try the page without a file of their own. */
export const sampleText = `Tag;Von;Bis;Was;Wo;Wer;Art
Freitag, 12.03.2027;18:00;21:00;Ankommen bei Suppe und Musik;Café;;Ausklang
Samstag, 13.03.2027;09:30;09:45;Begrüßung;Saal;Wanda Weidenkätzchen;
Samstag, 13.03.2027;09:45;10:30;Impuls: Wer fehlt an unserem Tisch?;Saal;Tilo Tannenzapf;Impuls
Samstag, 13.03.2027;10:45;12:15;World Café;Saal;Wanda Weidenkätzchen;World Café
Samstag, 13.03.2027;12:15;13:15;Mittagessen;Café;;Pause
Samstag, 13.03.2027;13:15;14:30;Werkstatt: Die erste Anfrage;Werkraum;Fenja Farnkraut;Workshop
Samstag, 13.03.2027;13:15;14:30;Werkstatt: Partner, an die niemand denkt;Garten;Tilo Tannenzapf;Workshop
Samstag, 13.03.2027;14:45;;Ergebnisse und Ausblick;Saal;;Abschluss
`;
