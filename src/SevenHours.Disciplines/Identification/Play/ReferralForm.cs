using SevenHours.Kernel;

namespace SevenHours.Disciplines.Identification;

/// <summary>A filled referral form: values of the picklists of the Human Trafficking Case Data Standard, and words.</summary>
/// <param name="Answers">What was picked, by field.</param>
/// <param name="Narrative">What was seen and heard, in words, or none.</param>
public sealed record ReferralForm(IReadOnlyList<FormAnswer> Answers, TextRef Narrative)
{
    /// <summary>What was picked for a field; nothing when it was left open.</summary>
    public IReadOnlyList<string> Of(string field) => Answers.FirstOrDefault(answer => answer.Field == field)?.Values ?? [];
}

/// <summary>What was picked for one field.</summary>
/// <param name="Field">The field, by its name in the standard.</param>
/// <param name="Values">The values, by their names in the standard.</param>
public sealed record FormAnswer(string Field, IReadOnlyList<string> Values);
