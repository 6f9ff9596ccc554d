namespace SevenHours.Browser.Tests.Tour.FirstHours;

/// <summary>A seat that somebody takes, and what he does in it.</summary>
/// <param name="Seat">The author's id of the seat.</param>
/// <param name="Action">What he does; the first act that needs nobody's leave when null.</param>
/// <param name="Target">Upon what, in the words of whoever has just read of it; nothing when empty.</param>
public sealed record Part(string Seat, string? Action = null, string Target = "");

/// <summary>Six seats of a scenario, in both countries where there are two.</summary>
public static class Casting
{
    private static readonly Dictionary<string, Part[]> s_casts = new(StringComparer.Ordinal)
    {
        ["night-border"] =
        [
            new("t_border", "mountain_rescue", "the old chapel"), new("t_social", "appoint_guardian", "the boy"), new("t_health", "emergency_care", "the mother"),
            new("t_police", "open_case"), new("z_border"), new("z_ngo"),
        ],
        ["one-referral"] =
        [
            new("t_police", "nrm_referral", "the boy"), new("t_social", "appoint_guardian", "the boy"), new("t_children", "emergency_care", "the boy"),
            new("mediator", "interpreter_briefing", "the boy"), new("z_social"), new("z_police", "open_case"),
        ],
        ["who-is-a-victim"] =
        [
            new("w_migration", "indicator_screening", "the wife"), new("w_children", "appoint_guardian", "the boy"), new("w_ngo", "rights_briefing", "the maid"),
            new("w_coast", "bring_ashore", "the quay of Mersa"), new("w_smuggling", "indicator_screening", "the captain"), new("w_trafficking", "indicator_screening", "the boy"),
        ],
    };

    /// <summary>Who sits where.</summary>
    /// <param name="scenario">The folder of the scenario.</param>
    /// <param name="solo">Seats that can be practised alone: of a scenario that is not named here six of them, far from each other.</param>
    public static IReadOnlyList<Part> Of(string scenario, IReadOnlyList<string> solo) =>
        s_casts.TryGetValue(scenario, out var cast) ? cast : [.. Enumerable.Range(0, 6).Select(i => new Part(solo[i * solo.Count / 6]))];

    /// <summary>What somebody writes to another agency, and what the other answers, in a language.</summary>
    public static (string Asks, string Answers) Words(string language) => language switch
    {
        "ar" => ("مَن معه الآن، ومن يترجم له؟", "نحن معه. نخبركم قبل أن يتغير شيء."),
        "bs" or "cnr" => ("Ko je sada uz njega i ko mu prevodi?", "Mi smo uz njega. Javićemo prije nego što se išta promijeni."),
        "sr-Latn" => ("Ko je sada uz njega i ko mu prevodi?", "Mi smo uz njega. Javićemo pre nego što se išta promeni."),
        "mk" => ("Кој е сега со него и кој му преведува?", "Ние сме со него. Ќе јавиме пред нешто да се смени."),
        "sq" => ("Kush është tani me të dhe kush i përkthen?", "Jemi ne me të. Ju njoftojmë para se të ndryshojë diçka."),
        "ru" => ("Кто сейчас с ним и кто ему переводит?", "Мы с ним. Сообщим раньше, чем что-то изменится."),
        _ => ("Who is with him now, and who interprets?", "We are with him. You hear from us before anything changes."),
    };
}
