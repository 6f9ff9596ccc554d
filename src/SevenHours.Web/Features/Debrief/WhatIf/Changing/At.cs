using SevenHours.Debriefing;
using SevenHours.Exercises;
using SevenHours.Web.Features.Exercises;
using SevenHours.Web.Reading;

namespace SevenHours.Web.Features.Debrief.WhatIf.Changing;

/// <summary>Somebody at a run that is to be changed.</summary>
/// <param name="Visit">Who he is.</param>
/// <param name="Choice">Whose run.</param>
/// <param name="Reading">The run as the debrief reads it.</param>
/// <param name="Run">The run with its commands.</param>
public sealed record At(Visit Visit, DebriefChoice Choice, DebriefReading Reading, RecordedRun Run)
{
    /// <summary>Finds it; null when there is no such exercise for him, or nothing has happened in it.</summary>
    public static At? Of(string id, HttpContext context, ExerciseService exercises, SchoolPlays school, RunBook runs, Reader reader)
    {
        if (Visit.Of(context, exercises, id) is not { } visit)
            return null;
        var choice = DebriefChoice.Of(id, context.Request.Query, visit.Exercise.Session.Syndicates.Length);
        return runs.Of(visit.Exercise, choice.Syndicate) is { } run
            ? new At(visit, choice, DebriefReading.Of(visit.Exercise, choice.Syndicate, visit.Exercise.TextsFor(exercises.Texts, reader.Language), school, visit.Actor), run)
            : null;
    }
}
