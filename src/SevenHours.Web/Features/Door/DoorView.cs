using SevenHours.Exercises;
using SevenHours.Kernel;
using SevenHours.Web.Features.Desk.View;
using SevenHours.Web.Features.Exercises;
using SevenHours.Web.Reading;

namespace SevenHours.Web.Features.Door;

/// <summary>What staff see of the door.</summary>
/// <param name="Knocks">Who waits, the first first.</param>
/// <param name="IsOpen">Whether participants come in without waiting.</param>
/// <param name="OpenUntil">Until when, as a wall time; null when the doors are shut, or open for good.</param>
/// <param name="Seats">Every seat, with how many sit in it.</param>
public sealed record DoorView(Listed<KnockRow> Knocks, bool IsOpen, string? OpenUntil, Listed<SeatOption> Seats)
{
    /// <summary>How many can be let in at one press: those whom nobody need look at.</summary>
    public int Plain => Knocks.Count(knock => knock.IsPlain);

    /// <summary>Reads the door as it is now.</summary>
    public static DoorView Of(Exercise exercise, DeskTexts texts, TimeProvider time)
    {
        var session = exercise.Session;
        var until = session.DoorsOpenUntil;
        return new DoorView(
            [.. session.Members.Values.Where(member => member.Presence == Presence.Waiting)
                .OrderBy(member => member.Since).ThenBy(member => member.Person, StringComparer.Ordinal)
                .Select(member => KnockRow.Of(exercise, member, texts, time))],
            session.AreDoorsOpen(time.GetUtcNow()),
            session.AreDoorsOpen(time.GetUtcNow()) && until != DateTimeOffset.MaxValue ? Times.Wall(until!.Value, time.LocalTimeZone) : null,
            SeatOption.All(exercise, texts));
    }
}

/// <summary>Somebody who waits to be let in.</summary>
/// <param name="Key">His key.</param>
/// <param name="Name">The name he gave.</param>
/// <param name="IsTrainer">Whether he came with the trainers' PIN.</param>
/// <param name="Role">What he would be.</param>
/// <param name="Since">Since when, as a wall time; empty where it was not kept.</param>
/// <param name="Claims">The key of the one who was here under that name; null for nobody.</param>
/// <param name="ClaimsName">His name, with his seat if he has one.</param>
/// <param name="Alike">Names of others that look like his.</param>
/// <param name="LooksBarred">Whether one of those was sent out.</param>
/// <param name="Planned">The seat the plan holds ready, as forms write it; empty for none.</param>
/// <param name="PlannedTitle">What that seat is called.</param>
public sealed record KnockRow(
    string Key,
    string Name,
    bool IsTrainer,
    Role Role,
    string Since,
    string? Claims,
    string ClaimsName,
    Listed<string> Alike,
    bool LooksBarred,
    string Planned,
    string PlannedTitle)
{
    /// <summary>Whether nobody need look at him before he is let in.</summary>
    public bool IsPlain => !IsTrainer && Claims is null && Alike.Count == 0;

    internal static KnockRow Of(Exercise exercise, Member member, DeskTexts texts, TimeProvider time)
    {
        var session = exercise.Session;
        var name = exercise.NameOf(member) ?? "?";
        var known = member.Claims is { } claims ? session.Find(claims) : null;
        var alike = exercise.FindAlike(name, member.Person).Where(other => other.Person != known?.Person).ToList();
        var planned = exercise.PlannedSeatOf(member);
        return new KnockRow(
            member.Person,
            name,
            member.Role.IsStaff(),
            member.Role,
            member.Since is { } since ? Times.Wall(since, time.LocalTimeZone) : "",
            known?.Person,
            known is null ? "" : string.Join(", ", [exercise.NameOf(known) ?? "?", .. session.SeatsOf(known.Person).Select(place => SeatOption.TitleOf(exercise, place, texts))]),
            [.. alike.Select(other => exercise.NameOf(other) ?? "?").Distinct(StringComparer.Ordinal)],
            alike.Any(other => other.Presence == Presence.SentOut),
            planned is { } place ? SeatOption.ValueOf(place) : "",
            planned is { } seat ? SeatOption.TitleOf(exercise, seat, texts) : "");
    }
}
