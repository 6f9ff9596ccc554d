using SevenHours.Disciplines.Care;
using SevenHours.Kernel;
using SevenHours.Web.Features.Desk.View;

namespace SevenHours.Web.Features.Care.View;

/// <summary>A person in the list of those an agency cares for.</summary>
/// <param name="Token">The opaque name of the person.</param>
/// <param name="Name">What the agency calls the person.</param>
/// <param name="Band">The band of the last assessment, in words; null before the first.</param>
/// <param name="AssessedAt">When, in exercise seconds.</param>
/// <param name="IsStale">Whether it no longer says how things stand.</param>
/// <param name="IsHoused">Whether the person has a bed.</param>
/// <param name="Bed">Where, for who may know; null otherwise.</param>
/// <param name="NextDue">When the next clock runs out, in exercise seconds; null when none runs.</param>
/// <param name="DueFrom">From when that clock is counted.</param>
/// <param name="NextTitle">What is owed then.</param>
/// <param name="Running">How many clocks run.</param>
/// <param name="Missed">How many ran out.</param>
/// <param name="UnderWay">How many services go on.</param>
/// <param name="Wanted">How many the person wants that nobody has begun.</param>
/// <param name="Circle">Who shares the file.</param>
public sealed record CareRow(
    string Token, string Name, string? Band, long AssessedAt, bool IsStale, bool IsHoused, string? Bed, long? NextDue, long DueFrom, string? NextTitle, int Running, int Missed,
    int UnderWay, int Wanted, string Circle)
{
    /// <summary>Everybody the agency has a file of.</summary>
    internal static Listed<CareRow> All(SeatReading desk) => [.. desk.Desk.Part<CareDesk>().Book.Files.Select(file => Of(desk, file))];

    internal static CareRow Of(SeatReading desk, CareFile file)
    {
        var (services, shelters) = (desk.Scenario.Table<CareService>(), desk.Scenario.Table<Shelter>());
        var clocks = file.Services.Where(s => s.Clock == ClockStatus.Running).OrderBy(s => s.Due).ToList();
        var last = file.Assessments.Count == 0 ? null : file.Assessments[^1];
        return new CareRow(
            Desk.View.Token.Of(desk.Scenario, file.Person), NameOf(desk, file), last is null ? null : desk.Word(CareWords.Of(last.Band)), last?.At.Seconds ?? 0, Staleness.Of(desk.Desk, file).IsStale,
            file.IsHoused, file.Bed.IsSome ? desk.Of(shelters[file.Bed].Title) : null,
            clocks.Count > 0 ? clocks[0].Due.Seconds : null, file.OpenedAt == SimTime.Never ? 0 : file.OpenedAt.Seconds, clocks.Count > 0 ? desk.Of(services[clocks[0].Service].Title) : null,
            clocks.Count, file.Services.Count(s => s.Clock == ClockStatus.Missed),
            file.Services.Count(s => s.IsUnderWay), file.Services.Count(s => s.IsWanted), string.Join(", ", file.Circle.Select(desk.AgencyTitle)));
    }

    /// <summary>What an agency calls a person.</summary>
    internal static string NameOf(SeatReading desk, CareFile file) =>
        file.Called.IsSome ? desk.Of(file.Called) : desk.Of(desk.Scenario.Subjects[file.Person].Title);
}

/// <summary>The beds of a shelter that an agency runs.</summary>
/// <param name="Title">What it is called.</param>
/// <param name="Free">How many are free.</param>
/// <param name="Beds">How many there are.</param>
/// <param name="NextFree">When the next becomes free, in exercise seconds; null when nobody can say.</param>
/// <param name="Takes">Whom it takes.</param>
/// <param name="IsSecret">Whether its address is secret.</param>
/// <param name="Guests">People of the case who have a bed there, as far as the seat may know.</param>
public sealed record BedRow(string Title, int Free, int Beds, long? NextFree, string Takes, bool IsSecret, Listed<string> Guests)
{
    internal static Listed<BedRow> All(SeatReading desk) => [.. desk.Desk.Part<CareDesk>().Rooms.Select(room => Of(desk, room))];

    private static BedRow Of(SeatReading desk, Bedroom room)
    {
        var shelter = desk.Scenario.Table<Shelter>()[room.Shelter];
        return new BedRow(
            desk.Of(shelter.Title), room.Free, shelter.Beds, room.NextFree == SimTime.Never ? null : room.NextFree.Seconds,
            shelter.Takes.Count == 0 ? desk.Word("care.guest.anybody") : string.Join(", ", shelter.Takes.Select(guest => desk.Word(CareWords.Of(guest)))), shelter.IsSecret,
            [.. desk.Desk.Part<CareDesk>().Book.Files.Where(file => file.IsHoused && file.Bed == room.Shelter).Select(file => CareRow.NameOf(desk, file))]);
    }
}

/// <summary>What a shelter answered.</summary>
/// <param name="Person">For whom.</param>
/// <param name="Shelter">Which.</param>
/// <param name="At">When, in exercise seconds.</param>
/// <param name="Why">Why there is no bed.</param>
/// <param name="FreeAt">When there is one; null when nobody can say.</param>
public sealed record BedAnswerRow(string Person, string Shelter, long At, string Why, long? FreeAt)
{
    internal static Listed<BedAnswerRow> All(SeatReading desk) =>
    [
        .. desk.Desk.Part<CareDesk>() is var care ? care.Answers.Reverse().Select(answer => new BedAnswerRow(
            care.Book.Find(answer.Person) is { } file ? CareRow.NameOf(desk, file) : desk.Word("care.somebody"), desk.Of(desk.Scenario.Table<Shelter>()[answer.Shelter].Title),
            answer.At.Seconds, desk.Word(CareWords.Of(answer.Why)), answer.FreeAt == SimTime.Never ? null : answer.FreeAt.Seconds)) : [],
    ];
}
