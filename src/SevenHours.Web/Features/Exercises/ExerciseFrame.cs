using SevenHours.Web.Features.Safety;
using SevenHours.Web.Reading;
using SevenHours.Web.Shared;
using SevenHours.Web.Strings;

namespace SevenHours.Web.Features.Exercises;

/// <summary>What stands around the work on every page of an exercise: its name, its clock, and an emergency if there is one.</summary>
/// <param name="Id">The exercise's id.</param>
/// <param name="Title">Its name.</param>
/// <param name="Clock">The clock of the visitor's world.</param>
/// <param name="NoDuffBy">Who raised an emergency; null while there is none.</param>
/// <param name="Card">Whom to call; null while nobody said so.</param>
public sealed record ExerciseFrame(string Id, string Title, ClockFormula Clock, string? NoDuffBy, CardLines? Card)
{
    /// <summary>Whether those who played may read the debrief.</summary>
    public bool IsDebriefOpen { get; init; }

    /// <summary>Where an emergency is raised.</summary>
    public string NoDuffAction => $"/exercises/{Id}/no-duff";

    /// <summary>The frame for a visitor.</summary>
    public static ExerciseFrame Of(Visit visit, Strings.Words words)
    {
        var exercise = visit.Exercise;
        return new ExerciseFrame(
            exercise.Id.Value, exercise.ShownTitle(), exercise.ClockOf(visit.Syndicate), exercise.NoDuffBy(words), exercise.CardLines())
        {
            IsDebriefOpen = exercise.IsDebriefOpen,
        };
    }
}
