using SevenHours.Kernel;

namespace SevenHours.Disciplines.Knowledge;

/// <summary>Something the run sheet delivers to seats.</summary>
public sealed class Inject : Definition
{
    /// <summary>How it comes.</summary>
    public required Channel Channel { get; init; }

    /// <summary>From whom, as the receiver reads it.</summary>
    public required TextRef From { get; init; }

    /// <summary>Its title.</summary>
    public required TextRef Title { get; init; }

    /// <summary>Its text, read when opened.</summary>
    public required TextRef Text { get; init; }

    /// <summary>Who receives it.</summary>
    public required SeatSet To { get; init; }

    /// <summary>The facts it carries: held by whoever opens it, from then on.</summary>
    public IReadOnlyList<Id<Fact>> Facts { get; init; } = [];

    /// <summary>A warning to be shown before hard material, or none.</summary>
    public TextRef ContentNote { get; init; }

    /// <summary>What it trains. For staff.</summary>
    public Id<Objective> Objective { get; init; } = Id<Objective>.None;

    /// <summary>The storyline it belongs to. For staff.</summary>
    public Id<Storyline> Storyline { get; init; } = Id<Storyline>.None;

    /// <summary>What a good team does with it. For staff.</summary>
    public TextRef Expects { get; init; }

    /// <summary>The tag of the language it is in; empty for none in particular.</summary>
    public string Language { get; init; } = "";

    /// <summary>What its language sounds or looks like to whoever does not have it, or none when anybody can tell it.</summary>
    public TextRef HeardAs { get; init; }

    /// <summary>Facts that somebody unqualified takes for others when he relays it: each with what he says instead.</summary>
    public IReadOnlyList<Misheard> Misheard { get; init; } = [];

    /// <summary>Its line on the run sheet, or none when only an effect delivers it. For staff.</summary>
    public Id<Rule> Rule { get; init; } = Id<Rule>.None;

    /// <summary>Whether it may be delivered more than once.</summary>
    public bool Repeats { get; init; }

    /// <summary>What its delivery does besides. For staff.</summary>
    public IReadOnlyList<Effect> Effects { get; init; } = [];

    /// <summary>For a contingency: the act whose absence it answers; null when nobody is told that it is missing. For staff.</summary>
    public ExpectedAct? Expected { get; init; }
}

/// <summary>A fact that is mistaken for another in a poor relay.</summary>
/// <param name="Fact">What is said.</param>
/// <param name="As">What arrives instead.</param>
public sealed record Misheard(Id<Fact> Fact, Id<Fact> As);

/// <summary>An act that is expected of somebody. Whether it was done the inject's rule tells by what makes it unnecessary.</summary>
/// <param name="What">What a good team does, in one line.</param>
/// <param name="Of">The seats whose task it is.</param>
/// <param name="By">By when.</param>
public sealed record ExpectedAct(TextRef What, SeatSet Of, SimTime By);

/// <summary>A thread of the story that injects belong to. For staff.</summary>
public sealed class Storyline : Definition
{
    /// <summary>What it is called.</summary>
    public required TextRef Title { get; init; }
}

/// <summary>What an exercise trains. For staff until the debrief.</summary>
public sealed class Objective : Definition
{
    /// <summary>What it is called.</summary>
    public required TextRef Title { get; init; }

    /// <summary>What shows that it was met.</summary>
    public IReadOnlyList<TextRef> Criteria { get; init; } = [];

    /// <summary>The names of the measures that speak to it.</summary>
    public IReadOnlyList<string> Measures { get; init; } = [];
}
