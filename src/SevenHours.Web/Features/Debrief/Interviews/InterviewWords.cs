using SevenHours.Debriefing;
using SevenHours.Disciplines.Actions;

namespace SevenHours.Web.Features.Debrief.Interviews;

/// <summary>Says what kind of talk a talk was.</summary>
internal static class InterviewWords
{
    /// <summary>What a prepared one was for, what the act was, or that it was a talk.</summary>
    public static string TitleOf(InterviewStory story, DebriefReading reading) => story switch
    {
        { Setup: { } setup } => reading.Texts.Words[$"room.purpose.{setup.Purpose.ToString().ToLowerInvariant()}"],
        { Act: { } act } => reading.Texts.Of(reading.Scenario.Table<ActionDefinition>()[act.Plan.Action].Title),
        _ => reading.Texts.Words["transcript.talk"],
    };
}
