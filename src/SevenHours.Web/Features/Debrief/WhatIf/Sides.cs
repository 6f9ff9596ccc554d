using SevenHours.Debriefing;
using SevenHours.Kernel;

namespace SevenHours.Web.Features.Debrief.WhatIf;

/// <summary>The two histories a choice sets beside each other.</summary>
public static class Sides
{
    /// <summary>Both histories; null when nothing, or nothing that exists, is chosen.</summary>
    /// <param name="visit">Who asks.</param>
    /// <param name="syndicate">Whose world.</param>
    /// <param name="choice">What is changed.</param>
    /// <param name="asPlayed">The line of history that was played.</param>
    public static SideBySide? Of(Exercises.Visit visit, int syndicate, WhatIfChoice choice, History asPlayed)
    {
        var (opening, frame) = (asPlayed.Opening, asPlayed.Frame);
        if (choice.Branch is { } number)
        {
            var exercise = visit.Exercise;
            return number >= 1 && number <= exercise.Session.Branches.Length && exercise.Session.Branch(number).Syndicate == syndicate
                ? SideBySide.Of(asPlayed, exercise.HistoryOf(syndicate, exercise.Branch(number).Events.After(0)))
                : null;
        }

        if (!WhatIfPlays.CanPlay(opening))
            return null;
        var skill = WhatIfPlays.SkillOf(opening);
        if (choice.From is { } from)
        {
            return from < asPlayed.Events.Count && asPlayed.Seed is var seed
                ? SideBySide.Of(asPlayed, Played(Play.After(opening, seed, asPlayed.Events.Take(EndOf(asPlayed, from)), skill)))
                : null;
        }

        return choice.Find(opening) is var (seat, step)
            ? SideBySide.Of(
                Played(new Play(opening, asPlayed.Seed, skill)),
                Played(new Play(opening, asPlayed.Seed, skill, WhatIfPlays.BooksWithout(opening, seat, step.Name))))
            : null;

        History Played(Play play) => new(opening, frame, play.Run(frame.Play.Latest).Events) { PlayedUntil = asPlayed.PlayedUntil };
    }

    // A command is never cut in two: all that has the time of the event stays.
    private static int EndOf(History history, int from)
    {
        var end = from;
        while (end < history.Events.Count && history.Events[end].At == history.Events[from].At)
            end++;
        return end;
    }
}
