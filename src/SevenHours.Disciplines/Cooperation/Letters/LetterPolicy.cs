using SevenHours.Disciplines.Knowledge;
using SevenHours.Kernel;

namespace SevenHours.Disciplines.Cooperation;

/// <summary>What an agency has on somebody or something, for letters from abroad. Truth: for staff.</summary>
public sealed class LetterPolicy : Definition
{
    /// <summary>The agency asked.</summary>
    public required Id<Agency> To { get; init; }

    /// <summary>Whom or what the letter is about.</summary>
    public required Id<Subject> About { get; init; }

    /// <summary>By which channels; empty for any.</summary>
    public IReadOnlyList<Id<CooperationChannel>> By { get; init; } = [];

    /// <summary>The facts told when nobody sits there.</summary>
    public IReadOnlyList<Id<Fact>> Tells { get; init; } = [];

    /// <summary>What is said with the answer, or none.</summary>
    public TextRef Says { get; init; }

    /// <summary>What follows when it is answered or done; the actor is who wrote.</summary>
    public IReadOnlyList<Effect> Effects { get; init; } = [];

    /// <summary>What follows as soon as it holds there.</summary>
    public IReadOnlyList<Effect> AtOnce { get; init; } = [];

    /// <summary>The author's word on a letter, or null.</summary>
    public static LetterPolicy? For(Scenario scenario, Letter letter)
    {
        ArgumentNullException.ThrowIfNull(scenario);
        ArgumentNullException.ThrowIfNull(letter);
        return !letter.About.IsSome ? null : scenario.Table<LetterPolicy>().FirstOrDefault(policy =>
            policy.To == letter.To && policy.About == letter.About && (policy.By.Count == 0 || policy.By.Contains(letter.Channel)));
    }
}
