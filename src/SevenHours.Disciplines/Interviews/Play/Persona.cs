using SevenHours.Kernel;

namespace SevenHours.Disciplines.Interviews;

/// <summary>A person one can speak with: how he speaks, and what he says when.</summary>
public sealed class Persona : Definition
{
    /// <summary>The person.</summary>
    public required Id<Subject> Of { get; init; }

    /// <summary>Language tags the person speaks, such as <c>ru</c>.</summary>
    public IReadOnlyList<string> Languages { get; init; } = [];

    /// <summary>What the person says first when contact opens, or none.</summary>
    public TextRef Opening { get; init; }

    /// <summary>What the person says when no layer opens, or none.</summary>
    public TextRef Deflects { get; init; }

    /// <summary>What the person says to whoever speaks no language the person knows, or none.</summary>
    public TextRef NotUnderstood { get; init; }

    /// <summary>How the person speaks. For staff and the role player.</summary>
    public TextRef Manner { get; init; }

    /// <summary>What ends the conversation or hurts. For staff and the role player.</summary>
    public TextRef RedLines { get; init; }

    /// <summary>What the person has to say, in the order it is tried.</summary>
    public IReadOnlyList<Layer> Layers { get; init; } = [];

    /// <summary>Words by which a typed question is matched to a topic. A suggestion: people correct it.</summary>
    public IReadOnlyList<Topic> Topics { get; init; } = [];

    /// <summary>What the person answers to what is no question, by style: to rapport, an explanation, a break.</summary>
    public IReadOnlyList<(QuestionStyle Style, TextRef Says)> Replies { get; init; } = [];

    /// <summary>The levels that questions move, as far as the scenario has them.</summary>
    public PersonaLevels Levels { get; init; } = PersonaLevels.None;

    /// <summary>The place of the layer with an id, or -1.</summary>
    public int IndexOf(string layer)
    {
        for (var i = 0; i < Layers.Count; i++)
        {
            if (Layers[i].Name == layer)
            {
                return i;
            }
        }

        return -1;
    }
}

/// <summary>Something a person says once a condition holds: late disclosure adds, it does not contradict.</summary>
/// <param name="Name">The author's id. For staff.</param>
/// <param name="When">What must hold, or null for always. Truth: for staff.</param>
/// <param name="Topics">The topics that bring it up; empty for any.</param>
/// <param name="Facts">The facts whoever asks then holds.</param>
/// <param name="Says">What the person says.</param>
public sealed record Layer(
    string Name, TruthCondition? When, IReadOnlyList<string> Topics, IReadOnlyList<Id<Knowledge.Fact>> Facts, TextRef Says)
{
    /// <summary>Whether it would be told now, if it is asked for.</summary>
    public bool IsOpen(World world, in Scene scene) => When?.Holds(world, in scene) != false;
}

/// <summary>Something one can ask about.</summary>
/// <param name="Name">The author's id.</param>
/// <param name="Words">Words and beginnings of words that point to it, in any language.</param>
public sealed record Topic(string Name, IReadOnlyList<string> Words);

/// <summary>The levels of a person that an interview moves; none where the scenario has no such level.</summary>
/// <param name="Trust">Trust in whoever asks.</param>
/// <param name="Distress">Distress.</param>
/// <param name="Fatigue">Fatigue.</param>
/// <param name="ReprisalFear">Fear of what the controller will do.</param>
public sealed record PersonaLevels(Id<Level> Trust, Id<Level> Distress, Id<Level> Fatigue, Id<Level> ReprisalFear)
{
    /// <summary>No levels.</summary>
    public static readonly PersonaLevels None = new(Id<Level>.None, Id<Level>.None, Id<Level>.None, Id<Level>.None);
}
