using SevenHours.Kernel;
using SevenHours.Language;

namespace SevenHours.Disciplines.Knowledge;

/// <summary>An inject: a line of the run sheet.</summary>
[Section("injects", "Something delivered to seats: at a time, when a condition becomes true, or unless something was done by a time.")]
public sealed class InjectModel : Entity
{
    /// <summary>How it comes.</summary>
    [Doc("How it comes.")]
    public required Channel Channel { get; init; }

    /// <summary>When, if timed.</summary>
    [Doc("Exercise time at which it is delivered.")]
    public Span? At { get; init; }

    /// <summary>What triggers it.</summary>
    [Doc("Condition that triggers it, instead of a time.")]
    public Condition? When { get; init; }

    /// <summary>How long after the trigger.</summary>
    [Doc("How long after the condition became true.")]
    public Spread? After { get; init; }

    /// <summary>What makes a contingency unnecessary.</summary>
    [Doc("A contingency: what makes it unnecessary. With `by`, `expected` or both.")]
    public Condition? Unless { get; init; }

    /// <summary>When a contingency is looked at.</summary>
    [Doc("A contingency: when it is delivered if `unless` does not hold then.")]
    public Span? By { get; init; }

    /// <summary>The act that makes a contingency unnecessary, as staff expect it.</summary>
    [Doc("A contingency: the act that `unless` looks for. Once its time is past and it is missing, the director is offered the inject. Without `by` it goes only by hand.")]
    public ExpectedModel? Expected { get; init; }

    /// <summary>From whom.</summary>
    [Doc("From whom, as the receiver reads it.")]
    public required Text From { get; init; }

    /// <summary>To whom.</summary>
    [Doc("Agencies and seats it is delivered to."), OneOrMany]
    public required IReadOnlyList<Reference<PartyModel>> To { get; init; }

    /// <summary>Its title.</summary>
    [Doc("Its title, seen before it is opened.")]
    public required Text Title { get; init; }

    /// <summary>Its text.</summary>
    [Doc("Its text, read when opened.")]
    public required Text Text { get; init; }

    /// <summary>The facts it carries.</summary>
    [Doc("The facts it carries: held by whoever opens it."), OneOrMany]
    public IReadOnlyList<Reference<FactModel>> Facts { get; init; } = [];

    /// <summary>What it trains.</summary>
    [Doc("The objective it serves.")]
    public Reference<ObjectiveModel>? Objective { get; init; }

    /// <summary>Its storyline.</summary>
    [Doc("The storyline it belongs to.")]
    public Reference<StorylineModel>? Storyline { get; init; }

    /// <summary>What a good team does.</summary>
    [Doc("What a good team does with it; for staff.")]
    public Text? Expects { get; init; }

    /// <summary>Its language.</summary>
    [Doc("The tag of the language it is in, such as `ru`. A seat whose character lacks it sees only that something came, until somebody relays it.")]
    public string? Language { get; init; }

    /// <summary>What the language is taken for.</summary>
    [Doc("What the language sounds or looks like to whoever lacks it, when it cannot be told by name: \"a Slavic language\".")]
    public Text? HeardAs { get; init; }

    /// <summary>Likely mistakes.</summary>
    [Doc("Facts that somebody unqualified may take for others when he relays it.")]
    public IReadOnlyList<MisheardModel> Misheard { get; init; } = [];

    /// <summary>A warning.</summary>
    [Doc("A note shown before hard material.")]
    public Text? ContentNote { get; init; }

    /// <summary>Whether it waits for the director.</summary>
    [Doc("Whether it waits for the director's release.")]
    public bool Held { get; init; }

    /// <summary>Whether it may come again.</summary>
    [Doc("Whether it is delivered again each time its condition becomes true or an effect asks for it.")]
    public bool Repeat { get; init; }

    /// <summary>What else its delivery does.</summary>
    [Doc("What its delivery does besides.")]
    public IReadOnlyList<EffectModel> Effects { get; init; } = [];

    /// <summary>For staff.</summary>
    [Doc("A note for staff.")]
    public string? Note { get; init; }
}

/// <summary>A likely mistake of somebody who relays without having learnt to.</summary>
public sealed class MisheardModel : Model
{
    /// <summary>What is said.</summary>
    [Doc("The fact that is said.")]
    public required Reference<FactModel> Fact { get; init; }

    /// <summary>What arrives.</summary>
    [Doc("The fact that arrives instead.")]
    public required Reference<FactModel> As { get; init; }
}

/// <summary>An act that is expected of somebody by a time.</summary>
public sealed class ExpectedModel : Model
{
    /// <summary>What is expected.</summary>
    [Doc("What a good team does, in one line; the director reads it as what is missing.")]
    public required Text What { get; init; }

    /// <summary>Whose task it is.</summary>
    [Doc("Agencies and seats whose task it is."), OneOrMany]
    public required IReadOnlyList<Reference<PartyModel>> Of { get; init; }

    /// <summary>By when.</summary>
    [Doc("Exercise time by which a good team has done it.")]
    public required Span By { get; init; }
}

/// <summary>A storyline.</summary>
[Section("storylines", "A thread of the story that injects belong to.")]
public sealed class StorylineModel : Entity
{
    /// <summary>What it is called.</summary>
    [Doc("What it is called.")]
    public required Text Title { get; init; }
}

/// <summary>An objective.</summary>
[Section("objectives", "What the exercise trains.")]
public sealed class ObjectiveModel : Entity
{
    /// <summary>What it is called.</summary>
    [Doc("What it is called.")]
    public required Text Title { get; init; }

    /// <summary>What shows that it was met.</summary>
    [Doc("What shows that it was met.")]
    public IReadOnlyList<Text> Criteria { get; init; } = [];

    /// <summary>The measures that speak to it.</summary>
    [Doc("Names of the measures that speak to it, such as time_to_safety."), Identifier]
    public IReadOnlyList<string> Measures { get; init; } = [];
}
