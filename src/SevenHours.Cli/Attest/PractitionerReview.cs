using SevenHours.Language;

namespace SevenHours.Cli.Attest;

/// <summary>That somebody of the field has reviewed a case, as it is said on the command line.</summary>
/// <param name="By">Who.</param>
/// <param name="As">As what.</param>
/// <param name="On">The day.</param>
internal sealed record PractitionerReview(string By, Practitioner As, DateTime On)
{
    /// <summary>The words of the roles.</summary>
    public static readonly IReadOnlyDictionary<string, Practitioner> Roles =
        Enum.GetValues<Practitioner>().ToDictionary(who => SnakeCase.Of(who.ToString()).Replace('_', '-'), StringComparer.Ordinal);

    /// <summary>The reviews that hold from now on; null with the sentence that says why not.</summary>
    public PractitionerReviews? Over(GateState gate, out string? why)
    {
        var before = gate.Practitioners ?? new PractitionerReviews();
        var same = Roles.Values.Where(who => who != As).Select(before.Of).FirstOrDefault(other => other?.By is { } by && AttestationCheck.AreSame(By, by));
        why = By.Length == 0 ? "Say who has reviewed the case: --by."
            : same is not null ? $"{same.By} has signed for another of the three already; each of them is another person."
            : gate.Attestation is { Author.By: { } author } && AttestationCheck.AreSame(By, author) ? $"{author} is the author; whoever reviews it is another person."
            : null;
        return why is not null ? null : before.With(As, new AttestedReading { By = By, On = On, Content = gate.Content });
    }
}
