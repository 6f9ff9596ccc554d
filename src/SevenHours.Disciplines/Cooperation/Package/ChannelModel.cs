using SevenHours.Disciplines.Actions;
using SevenHours.Kernel;
using SevenHours.Language;

namespace SevenHours.Disciplines.Cooperation;

/// <summary>A channel between countries.</summary>
[Section("channels", "Ways by which an authority of one country writes to one of another: what a letter by each must hold, how long it takes, whether its answer is evidence.")]
public sealed class ChannelModel : Entity
{
    /// <summary>What it is called.</summary>
    [Doc("What it is called.")]
    public required Text Title { get; init; }

    /// <summary>What it is for.</summary>
    [Doc("What it is for, in one sentence.")]
    public Text? Summary { get; init; }

    /// <summary>What kind it is.</summary>
    [Doc("What kind it is. A request for assistance, an order and a warrant go to whoever answers for the country, and for what is an offence there.")]
    public required ChannelKind Kind { get; init; }

    /// <summary>The act it is.</summary>
    [Doc("The act of the catalogue that writing by it is: its leave, its hours and its outcomes follow.")]
    public Reference<ActionModel>? Act { get; init; }

    /// <summary>Who may use it.</summary>
    [Doc("The professions that may use it; all when left out.")]
    public IReadOnlyList<string> Who { get; init; } = [];

    /// <summary>What it must hold.</summary>
    [Doc("What a letter by it must hold.")]
    public IReadOnlyList<LetterItem> Essentials { get; init; } = [];

    /// <summary>How long it takes.</summary>
    [Doc("How long an answer takes when nobody sits there; as long as the act when left out.")]
    public Spread? After { get; init; }

    /// <summary>How long an urgent one takes.</summary>
    [Doc("How long an urgent one takes; as long as any when left out.")]
    public Spread? Urgent { get; init; }

    /// <summary>The limit.</summary>
    [Doc("Within what time an answer is owed.")]
    public Span? Limit { get; init; }

    /// <summary>The limit of an urgent one.</summary>
    [Doc("Within what time an urgent one is owed.")]
    public Span? UrgentLimit { get; init; }

    /// <summary>Whether it brings evidence.</summary>
    [Doc("Whether what comes by it is evidence. Otherwise it is intelligence, and use in court needs the sender's consent.")]
    public bool Evidence { get; init; }

    /// <summary>For staff.</summary>
    [Doc("A note for staff.")]
    public string? Note { get; init; }
}
