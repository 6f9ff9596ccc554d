using SevenHours.Kernel;

namespace SevenHours.Disciplines.Actions;

/// <summary>A country of the fictional region.</summary>
public sealed class Country : Definition
{
    /// <summary>What it is called.</summary>
    public required TextRef Title { get; init; }

    /// <summary>Its user-assigned two-letter code.</summary>
    public string Code { get; init; } = "";

    /// <summary>Its official languages, as tags; the first is that of its courts.</summary>
    public IReadOnlyList<string> Languages { get; init; } = [];

    /// <summary>Its law, or none.</summary>
    public Id<Law> Law { get; init; } = Id<Law>.None;
}

/// <summary>A principle of law or good practice that actions, rights and debriefs refer to.</summary>
public sealed class Principle : Definition
{
    /// <summary>The principle in a few words.</summary>
    public required TextRef Title { get; init; }

    /// <summary>Where it stands in treaties and laws: pointers, not quotations.</summary>
    public string References { get; init; } = "";
}

/// <summary>A ground on which an authority may allow something, such as danger to life. One table for all countries.</summary>
public sealed class Ground : Definition;

/// <summary>How long it takes from one place to another; the same both ways.</summary>
public sealed class Journey : Definition
{
    /// <summary>How long it takes within a town, where the author gives no time.</summary>
    public static readonly SimSpan WithinTown = SimSpan.FromMinutes(10);

    /// <summary>One end.</summary>
    public required Id<Subject> From { get; init; }

    /// <summary>The other end.</summary>
    public required Id<Subject> To { get; init; }

    /// <summary>How long it takes.</summary>
    public required SimSpan Time { get; init; }

    /// <summary>How long it takes from <paramref name="from"/> to <paramref name="to"/>.</summary>
    public static SimSpan Between(Scenario scenario, Id<Subject> from, Id<Subject> to)
    {
        if (from == to)
        {
            return SimSpan.Zero;
        }

        foreach (var journey in scenario.Table<Journey>())
        {
            if (journey.From == from && journey.To == to || journey.From == to && journey.To == from)
            {
                return journey.Time;
            }
        }

        return WithinTown;
    }
}

/// <summary>Where an agency sits. Its name is the agency's.</summary>
public sealed class Office : Definition
{
    /// <summary>The place.</summary>
    public required Id<Subject> Place { get; init; }
}
