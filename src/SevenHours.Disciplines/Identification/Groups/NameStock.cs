namespace SevenHours.Disciplines.Identification.Groups;

/// <summary>Common names of a language, put together at random: whoever comes out is nobody.</summary>
internal sealed record NameStock(IReadOnlyList<string> Women, IReadOnlyList<string> Men, IReadOnlyList<string> Families)
{
    public static readonly NameStock Arabic = new(
        ["Amal", "Basma", "Dalal", "Farida", "Hiba", "Iman", "Lubna", "Maysa", "Noura", "Rana", "Sahar", "Widad", "Zeina"],
        ["Adel", "Bilal", "Fadi", "Hazem", "Idris", "Jamil", "Khaled", "Mazen", "Nabil", "Omar", "Rami", "Tarek", "Yasin"],
        ["Abbar", "Darwan", "Haddoun", "Jabrin", "Khoudar", "Masrani", "Nahhar", "Qasbi", "Rifaan", "Sabbour", "Tawfan", "Zaher"]);

    public static readonly NameStock French = new(
        ["Adèle", "Awa", "Bintou", "Clarisse", "Djeneba", "Estelle", "Fatou", "Grâce", "Mariam", "Nadège", "Prisca", "Solange"],
        ["Alpha", "Blaise", "Cédric", "Didier", "Emmanuel", "Firmin", "Gaston", "Ibrahima", "Lamine", "Moussa", "Serge", "Thierno"],
        ["Bakandé", "Coumbar", "Dialonga", "Foféra", "Guindolo", "Kandemba", "Lobélé", "Mbarou", "Ngouari", "Sanoké", "Toundara", "Yameko"]);

    public static readonly NameStock Persian = new(
        ["Arezu", "Bahar", "Farzana", "Golnar", "Laleh", "Mahin", "Nasrin", "Parwana", "Roya", "Shirin", "Zarina", "Yalda"],
        ["Arash", "Bahram", "Daud", "Farhad", "Hamid", "Jawad", "Kaveh", "Mirwais", "Navid", "Reza", "Samim", "Zalmai"],
        ["Ahangar", "Barzani-Far", "Darvand", "Golzari", "Hakimzad", "Jamshidan", "Mirabad", "Nurestan", "Pardisi", "Rostamvand", "Shahrani", "Taheran"]);

    public static readonly NameStock Urdu = new(
        ["Aisha", "Bushra", "Farah", "Hina", "Kiran", "Mehwish", "Naila", "Rubina", "Saima", "Tahira", "Uzma", "Zubaida"],
        ["Adnan", "Bashir", "Faisal", "Haris", "Imran", "Junaid", "Kashif", "Nadeem", "Rashid", "Shahid", "Tariq", "Waqas"],
        ["Arainpur", "Bajwari", "Chandiol", "Dogarwal", "Gujranti", "Janjuari", "Kambohar", "Lodhival", "Maliknur", "Rajputar", "Sialkan", "Warriach"]);

    public static readonly NameStock Eastern = new(
        ["Alina", "Daria", "Galina", "Inga", "Katia", "Ludmila", "Marina", "Nadia", "Oksana", "Polina", "Svetlana", "Tamara"],
        ["Andrei", "Boris", "Denis", "Gleb", "Igor", "Kirill", "Maksim", "Nikita", "Oleg", "Pavel", "Roman", "Timur"],
        ["Balanov", "Chebotar", "Dolgan", "Grinko", "Kozaru", "Lupan", "Morarenko", "Nistor", "Plugar", "Rusanov", "Sirbu", "Voinar"]);

    public static readonly NameStock Albanian = new(
        ["Albana", "Besa", "Drita", "Elira", "Fatmira", "Genta", "Ilira", "Liri", "Mirela", "Rovena", "Teuta", "Valbona"],
        ["Agron", "Besnik", "Dritan", "Erion", "Fatos", "Gjergj", "Ilir", "Kujtim", "Luan", "Petrit", "Sokol", "Valon"],
        ["Bardhaj", "Cenolli", "Drenova", "Gashaj", "Hoxhallari", "Kolgjini", "Lumani", "Markaj", "Prendaj", "Rexhollari", "Shalaku", "Zefaj"]);

    public static readonly NameStock Turkish = new(
        ["Ayla", "Berna", "Cemile", "Dilek", "Elif", "Fidan", "Gülay", "Havva", "Nermin", "Pelin", "Songül", "Zehra"],
        ["Ahmet", "Baran", "Cemal", "Deniz", "Emre", "Ferhat", "Hakan", "Kerem", "Metin", "Orhan", "Selim", "Yusuf"],
        ["Akdere", "Bozkır", "Çamlıca", "Demirtaşlı", "Elmacı", "Gökyar", "Karadut", "Ormanlı", "Sarıbaş", "Taşçeken", "Uzundağ", "Yelkenci"]);

    public static readonly NameStock Horn = new(
        ["Abeba", "Almaz", "Eden", "Freweyni", "Helen", "Kidist", "Luwam", "Meaza", "Rahel", "Saba", "Selam", "Yordanos"],
        ["Abel", "Biniam", "Dawit", "Ermias", "Filmon", "Girmay", "Henok", "Isaias", "Kibrom", "Mebrahtu", "Samson", "Yonas"],
        ["Abrahan", "Berhet", "Desbele", "Gebrat", "Habtay", "Kahsu", "Mehari-Gir", "Okbay", "Tekleb", "Tesfar", "Woldu-Sen", "Zeray"]);
}
