using SevenHours.Disciplines.Actions;
using SevenHours.Disciplines.Walls;
using SevenHours.Kernel;
using SevenHours.Language;

namespace SevenHours.Disciplines.Cooperation;

/// <summary>A way by which an authority of one country writes to one of another. Every seat may read it.</summary>
public sealed class CooperationChannel : Definition
{
    /// <summary>What it is called.</summary>
    public required TextRef Title { get; init; }

    /// <summary>What it is for.</summary>
    public TextRef Summary { get; init; }

    /// <summary>What kind it is.</summary>
    public ChannelKind Kind { get; init; }

    /// <summary>The act of the catalogue that writing by it is, or none.</summary>
    public Id<ActionDefinition> Act { get; init; } = Id<ActionDefinition>.None;

    /// <summary>The professions that may use it; empty for all.</summary>
    public IReadOnlyList<string> Who { get; init; } = [];

    /// <summary>What a letter by it must hold, whatever the law of the receiver asks besides.</summary>
    public IReadOnlyList<LetterItem> Essentials { get; init; } = [];

    /// <summary>How long an answer takes when nobody sits there.</summary>
    public Delay After { get; init; }

    /// <summary>How long an urgent one takes.</summary>
    public Delay UrgentAfter { get; init; }

    /// <summary>Within what time an answer is owed; null where no limit is known.</summary>
    public SimSpan? Limit { get; init; }

    /// <summary>Within what time an urgent one is owed; null where no limit is known.</summary>
    public SimSpan? UrgentLimit { get; init; }

    /// <summary>Whether what comes by it is evidence; intelligence needs its sender's consent.</summary>
    public bool IsEvidence { get; init; }

    /// <summary>The code under which answers come where nobody says another.</summary>
    public HandlingCode Code => IsEvidence ? HandlingCode.H0 : HandlingCode.H1;

    /// <summary>Within what time a letter's answer is owed; null where no limit is known.</summary>
    public SimSpan? LimitOf(bool isUrgent) => isUrgent ? UrgentLimit ?? Limit : Limit;
}

/// <summary>Kinds of channels between countries.</summary>
public enum ChannelKind
{
    /// <summary>From police to police, with handling codes.</summary>
    [Doc("From police to police, with handling codes.")]
    Police,

    /// <summary>Through an officer who is posted abroad.</summary>
    [Doc("Through a liaison officer.")]
    Liaison,

    /// <summary>From helpline to helpline, about a person at risk.</summary>
    [Doc("From helpline to helpline.")]
    Hotline,

    /// <summary>A request for legal assistance.</summary>
    [Doc("Mutual legal assistance.")]
    LegalAid,

    /// <summary>An investigation order.</summary>
    [Doc("An investigation order.")]
    Order,

    /// <summary>A notice of a wanted or missing person.</summary>
    [Doc("A notice of a wanted or missing person.")]
    Notice,

    /// <summary>An arrest warrant with a request for surrender.</summary>
    [Doc("An arrest warrant with a request for surrender.")]
    Warrant,
}

/// <summary>What a letter may have to hold.</summary>
public enum LetterItem
{
    /// <summary>Whom or what it is about.</summary>
    [Doc("Whom or what it is about.")]
    About,

    /// <summary>The offence.</summary>
    [Doc("The offence.")]
    Offence,

    /// <summary>A ground that the law of the receiver knows.</summary>
    [Doc("A ground that the law of the receiver knows.")]
    Ground,

    /// <summary>The facts.</summary>
    [Doc("The facts.")]
    Facts,

    /// <summary>What is to be done there.</summary>
    [Doc("What is to be done there.")]
    Measure,

    /// <summary>A grading of the source and the information.</summary>
    [Doc("A grading of the source and the information.")]
    Grading,
}
