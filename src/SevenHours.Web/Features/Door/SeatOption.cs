using System.Globalization;
using SevenHours.Exercises;
using SevenHours.Kernel;
using SevenHours.Web.Features.Desk.View;

namespace SevenHours.Web.Features.Door;

/// <summary>A seat to choose.</summary>
/// <param name="Value">As forms write it, <c>team/seat</c>.</param>
/// <param name="Team">The world, from 1.</param>
/// <param name="Agency">What its agency is called.</param>
/// <param name="Title">What it is called.</param>
/// <param name="People">How many sit there.</param>
public sealed record SeatOption(string Value, int Team, string Agency, string Title, int People)
{
    /// <summary>Every seat of every team, by agency.</summary>
    public static Listed<SeatOption> All(Exercise exercise, DeskTexts texts) =>
    [
        .. from syndicate in exercise.Session.Syndicates
           let scenario = exercise.Live(syndicate.Number).Scenario
           from agency in scenario.Agencies.Ids
           from id in scenario.SeatsOf[agency.Index].ToList()
           let seat = scenario.Seats[id]
           let place = new SeatPlace(syndicate.Number, seat.Name)
           select new SeatOption(
               ValueOf(place), syndicate.Number, texts.Of(scenario.Agencies[agency].Title), texts.Of(seat.Title),
               exercise.Session.HoldersOf(place).People.Count),
    ];

    /// <summary>A seat as forms write it.</summary>
    public static string ValueOf(SeatPlace place) => string.Create(CultureInfo.InvariantCulture, $"{place.Syndicate}/{place.Seat}");

    /// <summary>What a seat is called, with its team where there are several.</summary>
    public static string TitleOf(Exercise exercise, SeatPlace place, DeskTexts texts)
    {
        var seats = exercise.Live(place.Syndicate).Scenario.Seats;
        var title = seats.TryFind(place.Seat, out var id) ? texts.Of(seats[id].Title) : place.Seat;
        return exercise.Session.Syndicates.Length == 1 ? title : string.Create(CultureInfo.InvariantCulture, $"{title} ({place.Syndicate})");
    }
}
