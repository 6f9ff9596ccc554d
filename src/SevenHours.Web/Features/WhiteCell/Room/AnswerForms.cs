using System.Globalization;
using SevenHours.Disciplines.Knowledge;
using SevenHours.Disciplines.Requests;
using SevenHours.Kernel;
using SevenHours.Web.Features.Control.Room;
using SevenHours.Web.Reading;
using TypedWords = SevenHours.Exercises.Words;

namespace SevenHours.Web.Features.WhiteCell.Room;

/// <summary>Reads answers out of forms, for the white cell's page and for the control screen.</summary>
internal static class AnswerForms
{
    /// <summary>An answer to a request; null when the form names no verdict.</summary>
    /// <param name="scenario">The case as it is now amended.</param>
    /// <param name="request">The request.</param>
    /// <param name="form">What was posted.</param>
    /// <param name="says">The words, ready to travel.</param>
    public static AnswerAsDesk? Answer(Scenario scenario, Handle request, IFormCollection form, TypedWords? says)
    {
        // A reason is a button of its own: pressing it refuses.
        var reasons = form["reason"].OfType<string>().Where(code => code.Length > 0).ToList();
        if (!Enum.TryParse<Verdict>(form["verdict"], ignoreCase: true, out var verdict) || !Enum.IsDefined(verdict))
        {
            if (reasons.Count == 0)
                return null;
            verdict = Verdict.Refused;
        }

        return new AnswerAsDesk(request, verdict, says?.Reference ?? TextRef.None)
        {
            Valid = int.TryParse(form["valid"], NumberStyles.None, CultureInfo.InvariantCulture, out var hours) && hours is > 0 and < 10_000 ? SimSpan.FromHours(hours) : null,
            Missing = verdict == Verdict.Granted ? [] : [.. reasons, .. form["lacks"].OfType<string>()],
            Tells = verdict == Verdict.Granted ? Chosen<Fact>(scenario, form["fact"]) : [],
            NewFact = verdict == Verdict.Granted ? NewFactIn(scenario, form) : null,
        };
    }

    /// <summary>What was made up and is to become so; null when the tick is not set.</summary>
    public static NewFact? NewFactIn(Scenario scenario, IFormCollection form) => form.ContainsKey("truth")
        ? new NewFact(form["statement"].ToString(), scenario.Find<Subject>(form["about"]))
        : null;

    /// <summary>What comes of a described act; null when the time is no number of minutes.</summary>
    public static ResolveSomethingElse? Resolution(Scenario scenario, Handle act, IFormCollection form, TypedWords? says)
    {
        if (Times.MinutesOf(form["after"]) is not { } after)
            return null;

        var effects = new Consequences(
            Chosen<Fact>(scenario, form["fact"]),
            Chosen<Inject>(scenario, form["inject"]),
            Chosen<Flag>(scenario, form["flag"]),
            [.. scenario.Levels.Ids
                .Select(id => new LevelShift(id, 10 * ShiftOf(form[$"level.{scenario.Levels[id].Name}"])))
                .Where(shift => shift.Permille != 0)]);
        var hours = int.TryParse(form["hours"], NumberStyles.None, CultureInfo.InvariantCulture, out var cost) ? cost : 0;
        return new ResolveSomethingElse(act, after, hours, says?.Reference ?? TextRef.None, effects);
    }

    /// <summary>The definitions that boxes name.</summary>
    public static IReadOnlyList<Id<T>> Chosen<T>(Scenario scenario, IEnumerable<string?> names)
        where T : Definition => [.. names.Select(scenario.Find<T>).Where(id => id.IsSome)];

    private static int ShiftOf(string? typed) =>
        int.TryParse(typed, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var shift) ? Math.Clamp(shift, -100, 100) : 0;
}
