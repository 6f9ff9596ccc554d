using SevenHours.Disciplines.Knowledge;
using SevenHours.Kernel;
using SevenHours.Language;

namespace SevenHours.Disciplines.Cooperation;

/// <summary>What an agency abroad has on somebody or something.</summary>
[Section("letters", "What an agency has on somebody or something, and what follows when it answers a letter from another country about it.")]
public sealed class LetterModel : Entity
{
    /// <summary>The agency.</summary>
    [Doc("The agency that is asked.")]
    public required Reference<AgencyModel> To { get; init; }

    /// <summary>About what.</summary>
    [Doc("Whom or what the letter is about.")]
    public required Reference<SubjectModel> About { get; init; }

    /// <summary>By which channels.</summary>
    [Doc("By which channels; any when left out."), OneOrMany]
    public IReadOnlyList<Reference<ChannelModel>> By { get; init; } = [];

    /// <summary>What is told.</summary>
    [Doc("The facts that are told when nobody sits there to choose."), OneOrMany]
    public IReadOnlyList<Reference<FactModel>> Tells { get; init; } = [];

    /// <summary>What is said.</summary>
    [Doc("What is said with the answer.")]
    public Text? Says { get; init; }

    /// <summary>What follows.</summary>
    [Doc("What follows when it is answered or done: a person is arrested, a place is watched.")]
    public IReadOnlyList<EffectModel> Do { get; init; } = [];

    /// <summary>What follows when it arrives.</summary>
    [Doc("What follows as soon as it holds there, before anybody has answered: word gets round.")]
    public IReadOnlyList<EffectModel> AtOnce { get; init; } = [];

    /// <summary>For staff.</summary>
    [Doc("A note for staff.")]
    public string? Note { get; init; }
}
