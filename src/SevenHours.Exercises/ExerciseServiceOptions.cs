using SevenHours.Journal;
using SevenHours.Kernel;

namespace SevenHours.Exercises;

/// <summary>What the exercises of a server rest on.</summary>
public sealed record ExerciseServiceOptions
{
    /// <summary>Keeps what happened. Closed by whoever opened it, after the service.</summary>
    public required IJournal Journal { get; init; }

    /// <summary>Keeps the scenarios that are played.</summary>
    public required IScenarioShelf Scenarios { get; init; }

    /// <summary>The folder for drafts and marks of the clocks; made when missing.</summary>
    public required string DataFolder { get; init; }

    /// <summary>Pictures people added; null when there are none to delete.</summary>
    public IPictures? Pictures { get; init; }

    /// <summary>The wall clock.</summary>
    /// <value>Default <see cref="TimeProvider.System"/>.</value>
    public TimeProvider Time { get; init; } = TimeProvider.System;
}

/// <summary>An exercise to be made.</summary>
public sealed record NewExercise
{
    /// <summary>The folder of the scenario.</summary>
    public required string ScenarioFolder { get; init; }

    /// <summary>The folder of a national edition beside the scenario, whose law, forms and names it is played with; null plays it as it was written.</summary>
    public string? Law { get; init; }

    /// <summary>The form of the case that is played, by the author's id; null plays the whole case.</summary>
    public string? Form { get; init; }

    /// <summary>Its name, as everybody sees it.</summary>
    public required string Title { get; init; }

    /// <summary>The seed of all luck; null draws one.</summary>
    public ulong? Seed { get; init; }

    /// <summary>How many worlds: 1 is one that all share, more are parallel teams.</summary>
    /// <value>Default 1; 1 to 20.</value>
    public int Syndicates { get; init; } = 1;

    /// <summary>The language it is held in; null takes the scenario's own.</summary>
    public string? Language { get; init; }

    /// <summary>Whether who joins waits until staff let him in; without it the doors are open to whoever has the participants' PIN.</summary>
    /// <value>Default true: a PIN proves only that somebody has seen it.</value>
    public bool HasWaitingRoom { get; init; } = true;

    /// <summary>Who plays seats that nobody sits in; null for nobody.</summary>
    public string? StandIns { get; init; }

    /// <summary>Whether it is for show: stand-ins in all seats, at 60 times speed, begun at once.</summary>
    public bool IsDemonstration { get; init; }

    /// <summary>Whether somebody practises in it alone: no PIN opens it, and nobody else finds it among the exercises.</summary>
    public bool IsPractice { get; init; }
}

/// <summary>The answer of making an exercise.</summary>
/// <param name="Exercise">The exercise; null when refused.</param>
/// <param name="Refusal">Why not.</param>
/// <param name="Diagnostics">What was found in the scenario.</param>
public sealed record Creation(Exercise? Exercise, Refusal? Refusal, Language.Diagnostics? Diagnostics);

/// <summary>An exercise that cannot be opened.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Why">Why, for the operator.</param>
public sealed record UnreadableExercise(ExerciseId Id, string Why);
