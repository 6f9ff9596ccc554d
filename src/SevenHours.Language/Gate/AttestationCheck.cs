namespace SevenHours.Language;

/// <summary>Compares what is attested with what there is.</summary>
public static class AttestationCheck
{
    internal static void Report(Attestation? attestation, string content, Location at, Diagnostics diagnostics)
    {
        // A package that nobody has vouched for yet is a draft, and no mistake: whoever makes an exercise of it is told there.
        if (attestation is null)
            return;
        if (attestation.Author is not { By: not null, Content: not null } author)
        {
            diagnostics.Report(GateRules.NotAttested, at);
            return;
        }

        if (IsTooFew(attestation))
            diagnostics.Report(GateRules.TooFewCases, attestation.WrittenAt, attestation.ComposedFrom.ToString(System.Globalization.CultureInfo.InvariantCulture));
        var kept = Enum.GetValues<Redrawn>().Except(attestation.Redrawn).Select(k => $"`{SnakeCase.Of(k.ToString())}`").ToList();
        if (attestation.ComposedFrom > 0 && kept.Count > 0) diagnostics.Report(GateRules.NotRedrawn, attestation.WrittenAt, string.Join(", ", kept));
        if (author.Content != content) diagnostics.Report(GateRules.StaleAttestation, author.WrittenAt, author.By);
        if (attestation.SecondReader is not { By: not null } second)
        {
            diagnostics.Report(GateRules.NoSecondReader, attestation.WrittenAt);
            return;
        }

        if (AreSame(author.By, second.By)) diagnostics.Report(GateRules.SamePerson, second.WrittenAt, second.By);
        if (second.Content != content) diagnostics.Report(GateRules.StaleSecondReading, second.WrittenAt, second.By);
    }

    /// <summary>Whether an attestation cannot hold, whatever was read.</summary>
    internal static bool IsFaulty(Attestation? attestation) =>
        attestation is not null
        && (IsTooFew(attestation) || (attestation is { Author.By: { } author, SecondReader.By: { } second } && AreSame(author, second)));

    private static bool IsTooFew(Attestation attestation) => attestation.ComposedFrom is > 0 and < Attestation.FewestCases;

    /// <summary>Whether two names are written for the same person: case, spaces, points and forms of letters do not count.</summary>
    public static bool AreSame(string one, string other) => string.Equals(Plain(one), Plain(other), StringComparison.OrdinalIgnoreCase);

    private static string Plain(string name) => string.Concat(FoldedText.Of(name).Text.Where(char.IsLetterOrDigit).Select(Lookalikes.Latin));
}
