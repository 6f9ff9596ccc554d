using SevenHours.Kernel;

namespace SevenHours.Disciplines.Actions;

/// <summary>Something an agency can do: an entry of the catalogue.</summary>
public sealed class ActionDefinition : Definition
{
    /// <summary>Its number in the catalogue.</summary>
    public int Number { get; init; }

    /// <summary>What it is called.</summary>
    public required TextRef Title { get; init; }

    /// <summary>What it is, in one sentence.</summary>
    public TextRef Summary { get; init; }

    /// <summary>Other words by which somebody may look for it.</summary>
    public TextRef Also { get; init; }

    /// <summary>Its chapter, such as <c>protection</c> or <c>finance</c>.</summary>
    public string Group { get; init; } = "";

    /// <summary>The professions that hold the power; empty when anybody does. Others may still do it, without mandate.</summary>
    public IReadOnlyList<string> Who { get; init; } = [];

    /// <summary>The kinds of subject it is meant for; empty when it needs none.</summary>
    public IReadOnlyList<string> On { get; init; } = [];

    /// <summary>Who must allow it where the law of the country says nothing else.</summary>
    public Authority Authorisation { get; init; }

    /// <summary>Whether it may be done at once in danger and validated afterwards, where the law says nothing else.</summary>
    public bool IsUrgent { get; init; }

    /// <summary>What it takes while it lasts.</summary>
    public IReadOnlyList<Need> Needs { get; init; } = [];

    /// <summary>How long it takes.</summary>
    public Delay LeadTime { get; init; }

    /// <summary>Staff hours it costs.</summary>
    public int Hours { get; init; }

    /// <summary>How deep it reaches into rights, 0 to 3. From 2 up milder means must be weighed first.</summary>
    public int Intrusive { get; init; }

    /// <summary>Whether the way from the agency to the target comes on top of the lead time.</summary>
    public bool Travels { get; init; }

    /// <summary>The principle behind it, or none.</summary>
    public Id<Principle> Principle { get; init; } = Id<Principle>.None;

    /// <summary>How it can be done better.</summary>
    public IReadOnlyList<ActionOption> Options { get; init; } = [];

    /// <summary>The typical mistake. For staff and the debrief.</summary>
    public TextRef Mistake { get; init; }

    /// <summary>What the mistake costs, in the letters S T A O F R. For staff and the debrief.</summary>
    public string Consequence { get; init; } = "";

    /// <summary>The number of the classic mistake that doing it at all is, 1 to 30; 0 for none. For staff and the debrief.</summary>
    public int Classic { get; init; }

    /// <summary>The option of a name, or null.</summary>
    public ActionOption? Option(string name) => Options.FirstOrDefault(o => string.Equals(o.Name, name, StringComparison.Ordinal));

    /// <summary>The lead time with some options, before what they add: that of the first which says how long it takes instead, in the order of the catalogue.</summary>
    public Delay LeadTimeWith(IReadOnlyList<string> options) =>
        Options.FirstOrDefault(o => o.Takes is not null && options.Contains(o.Name, StringComparer.Ordinal))?.Takes ?? LeadTime;

    /// <summary>The lead time that everybody can look up: the tenth and ninetieth percentile, options included.</summary>
    public (SimSpan Least, SimSpan Most) PublicLeadTime(IReadOnlyList<string> options)
    {
        ArgumentNullException.ThrowIfNull(options);
        var lead = LeadTimeWith(options);
        var (least, most) = (lead.Low, lead.High);
        foreach (var name in options)
        {
            if (Option(name) is { } option)
            {
                (least, most) = (least + option.Adds.Low, most + option.Adds.High);
            }
        }

        return (least, most);
    }
}

/// <summary>A way of doing an action better that costs something.</summary>
/// <param name="Name">The author's id, unique within the action.</param>
/// <param name="Title">What it is called.</param>
/// <param name="Needs">What it takes on top.</param>
/// <param name="Adds">How much longer it makes the action.</param>
/// <param name="Either">The choice it belongs to, of which one at most can be taken; null when it goes with all others.</param>
public sealed record ActionOption(string Name, TextRef Title, IReadOnlyList<Need> Needs, Delay Adds, string? Either = null)
{
    /// <summary>How long the action takes with it in place of its lead time; null where it takes its lead time.</summary>
    public Delay? Takes { get; init; }
}

/// <summary>So many of a kind of resource.</summary>
/// <param name="Kind">The kind, such as <c>officer</c> or <c>mediator_ru</c>.</param>
/// <param name="Count">How many, at least 1.</param>
public readonly record struct Need(string Kind, int Count);
