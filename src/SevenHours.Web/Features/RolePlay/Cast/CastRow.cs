using SevenHours.Disciplines.Acting;
using SevenHours.Exercises;
using SevenHours.Web.Features.Desk.View;
using SevenHours.Web.Features.Exercises;
using SevenHours.Web.Features.Floor;
using SevenHours.Web.Features.RolePlay.View;

namespace SevenHours.Web.Features.RolePlay.Cast;

/// <summary>Somebody who acts, as staff see him.</summary>
/// <param name="Seat">The seat, by which a form calls it.</param>
/// <param name="Title">What it is called.</param>
/// <param name="Team">Its team; empty where there is one.</param>
/// <param name="People">The names of those who sit there.</param>
/// <param name="Where">The set one of them is in; empty for none.</param>
/// <param name="Sheet">Calls, and what is coming up.</param>
/// <param name="Levels">How the person acted is.</param>
/// <param name="Told">What the person told whom.</param>
/// <param name="Reports">What the actor reported, and could report.</param>
public sealed record CastRow(
    string Seat, string Title, string Team, string People, string Where, CallSheet Sheet, Listed<OwnLevel> Levels, Listed<ToldGroup> Told, Listed<ReportRow> Reports)
{
    /// <summary>All who act, those with an unanswered call first.</summary>
    internal static Listed<CastRow> All(OnFloor at)
    {
        var texts = at.Exercise.TextsFor(at.Service.Texts, at.Language);
        var time = at.Context.RequestServices.GetRequiredService<TimeProvider>();
        return [.. at.Exercise.Cast.Select(seat => Of(at.Exercise, seat, texts, time)).OfType<CastRow>().OrderByDescending(row => row.Sheet.Calls.Any(call => call.IsOverdue))];
    }

    /// <summary>One who acts; null when there is no such seat.</summary>
    internal static CastRow? Of(Exercise exercise, SeatPlace seat, DeskTexts texts, TimeProvider time)
    {
        var (live, session) = (exercise.Live(seat.Syndicate), exercise.Session);
        if (!live.Scenario.Seats.TryFind(seat.Seat, out var id))
            return null;

        var people = session.HoldersOf(seat).People;
        var stay = people.Select(session.StayOf).FirstOrDefault(stay => stay is not null);
        return new CastRow(
            $"{seat.Syndicate}/{seat.Seat}",
            texts.Of(live.Scenario.Seats[id].Title),
            session.Syndicates.Length > 1 ? texts.Words["control.team", ("n", seat.Syndicate)] : "",
            string.Join(", ", people.Select(session.Find).OfType<Member>().Select(exercise.NameOf).OfType<string>()),
            stay is not null && exercise.FindSet(stay.Set) is { } set ? texts.Of(set.Name) : "",
            CallSheet.Of(exercise, seat, texts, time),
            live.Read(world => OwnLevel.Of(world, id, texts)),
            ToldGroup.All(exercise, seat, texts),
            live.Read(id, desk => ReportRow.All(desk, texts)));
    }
}
