using SevenHours.Language;

namespace SevenHours.Cli.Attest;

/// <summary>What somebody states on the command line.</summary>
/// <param name="By">Who.</param>
/// <param name="IsAuthor">Whether as author, or else as second reader.</param>
/// <param name="Cases">From how many cases; null for what was stated before.</param>
/// <param name="Redrawn">What was drawn anew, with commas; null for what was stated before.</param>
/// <param name="On">The day.</param>
internal sealed record Statement(string By, bool IsAuthor, int? Cases, string? Redrawn, DateTime On)
{
    /// <summary>The attestation that holds from now on; null with the sentence that says why not.</summary>
    public Attestation? Over(GateState gate, out string? why)
    {
        why = null;
        if (By.Length == 0) why = "Say who has read the package: --by.";
        var result = why is not null ? null : IsAuthor ? AsAuthor(gate, out why) : AsSecondReader(gate, out why);
        return why is null ? result : null;
    }

    private Attestation? AsAuthor(GateState gate, out string? why)
    {
        var before = gate.Attestation;
        var cases = Cases ?? before?.ComposedFrom;
        var drawn = Redrawn is null ? before?.Redrawn ?? [] : Parse(Redrawn);
        why = cases is null ? "Say from how many real cases it is composed: --composed-from, 0 when all of it is invented."
            : cases < 0 || cases is > 0 and < Attestation.FewestCases ? "A composite is made of three real cases or more; with one or two, those concerned recognise themselves."
            : drawn is null ? "What was drawn anew is any of: " + string.Join(", ", Words.Keys) + "."
            : cases > 0 && drawn.Count == 0 ? "Say what was drawn anew: --redrawn."
            : before?.SecondReader is { By: { } second } && AttestationCheck.AreSame(By, second) ? $"{second} is the second reader already; the author is another person."
            : null;
        return why is not null
            ? null
            : new Attestation { ComposedFrom = cases!.Value, Redrawn = drawn!, Author = Reading(gate), SecondReader = before?.SecondReader };
    }

    private Attestation? AsSecondReader(GateState gate, out string? why)
    {
        why = gate.Attestation is not { } before ? "The author attests first: --role author."
            : Cases is not null || Redrawn is not null ? "From what it is composed and what was drawn anew is for the author to say."
            : AttestationCheck.AreSame(By, before.Author.By) ? $"{before.Author.By} is the author; the second reader is another person."
            : !gate.IsAttested ? "The text has changed since the author attested it; he reads it again first."
            : null;
        return why is not null
            ? null
            : new Attestation
            {
                ComposedFrom = gate.Attestation!.ComposedFrom,
                Redrawn = gate.Attestation.Redrawn,
                Author = gate.Attestation.Author,
                SecondReader = Reading(gate),
            };
    }

    private AttestedReading Reading(GateState gate) => new() { By = By, On = On, Content = gate.Content };

    private static readonly Dictionary<string, Redrawn> Words =
        Enum.GetValues<Redrawn>().ToDictionary(r => SnakeCase.Of(r.ToString()), StringComparer.Ordinal);

    private static List<Redrawn>? Parse(string list)
    {
        var words = list.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        return words.All(Words.ContainsKey) ? [.. words.Select(w => Words[w]).Distinct().Order()] : null;
    }
}
