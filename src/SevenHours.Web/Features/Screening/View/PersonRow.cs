using SevenHours.Disciplines.Identification;
using SevenHours.Disciplines.Identification.Groups;
using SevenHours.Kernel;
using SevenHours.Web.Features.Desk.View;

namespace SevenHours.Web.Features.Screening.View;

/// <summary>Somebody of a group as one line.</summary>
/// <param name="Number">The number on the wristband.</param>
/// <param name="Name">The name as told.</param>
/// <param name="About">Age, gender and origin as told.</param>
/// <param name="Languages">The languages spoken.</param>
/// <param name="Party">Numbers of those the person is with.</param>
/// <param name="Seen">How many things are to be seen at once.</param>
/// <param name="Standing">How far the screening is.</param>
/// <param name="Claimed">Who has taken the person on; null for nobody.</param>
/// <param name="IsMine">Whether this seat has.</param>
/// <param name="Until">When a talk is over, in exercise seconds; null for none.</param>
/// <param name="Ticks">The indicators ticked, by name, with what each rests on.</param>
/// <param name="Shown">How many signs came to light in talks.</param>
/// <param name="Outcome">What it came to, in a word; null before.</param>
/// <param name="Referral">How far the referral is, in a word; null for none.</param>
public sealed record PersonRow(
    int Number,
    string Name,
    string About,
    string Languages,
    Listed<int> Party,
    int Seen,
    PersonStanding Standing,
    string? Claimed,
    bool IsMine,
    long? Until,
    Listed<(string Indicator, string RestsOn)> Ticks,
    int Shown,
    string? Outcome,
    string? Referral)
{
    /// <summary>The name somebody gives.</summary>
    internal static string NameOf(SeatReading desk, ScreenedGroup group, int number) => group.Named.TryGetValue(number, out var named)
        ? desk.Of(desk.Scenario.Subjects[named].Title)
        : $"{group.AtSight(number).Given} {group.AtSight(number).Family}";

    // Whoever comes to where people work reads no names off them: a name, an age and an origin are told in a talk. A quay writes them down on arrival.
    private static bool IsTold(GroupBook book, PersonSheet sheet) =>
        !book.IsShared || sheet.Conclusion is not null || sheet.Referral != ReferralState.Unknown || sheet.Talks.Any(talk => talk.IsOver);

    internal static PersonRow Of(SeatReading desk, ScreenedGroup group, GroupBook book, int number)
    {
        var (sight, sheet) = (group.AtSight(number), book.Of(number));
        var isTold = IsTold(book, sheet);
        return new PersonRow(
            number,
            isTold ? NameOf(desk, group, number) : desk.Word("screening.unnamed", ("n", number)),
            isTold ? ScreeningWords.About(desk, sight) : ScreeningWords.AtSight(desk, sight),
            string.Join(" · ", sight.Languages.Select(tag => Mediator.LanguageName.Of(desk.Texts.Words, tag))),
            [.. sight.Party],
            sight.Seen.Count,
            sheet.Conclusion is not null ? PersonStanding.Done
                : sheet.Open is not null ? PersonStanding.Talking
                : sheet.Talks.Count > 0 || sheet.Ticks.Count > 0 ? PersonStanding.Begun
                : PersonStanding.Waiting,
            sheet.Claimed.IsSome ? desk.SeatTitle(sheet.Claimed) : null,
            sheet.Claimed == desk.Desk.Seat,
            sheet.Open?.Until.Seconds,
            [.. sheet.Ticks.Select(tick => (desk.Scenario.Table<Indicator>()[tick.Indicator].Name, tick.Sign ?? tick.Source.ToString()))],
            sheet.Shown.Count,
            sheet.Conclusion is { } conclusion ? desk.Word(ScreeningWords.Of(conclusion.Outcome)) : null,
            sheet.Referral == ReferralState.Unknown ? null : desk.Word(ScreeningWords.Of(sheet.Referral)));
    }
}

/// <summary>How far a screening is.</summary>
public enum PersonStanding
{
    /// <summary>Nobody has spoken with the person.</summary>
    Waiting,

    /// <summary>A talk goes on or stands in a queue.</summary>
    Talking,

    /// <summary>Somebody has, and it is not concluded.</summary>
    Begun,

    /// <summary>Concluded.</summary>
    Done,
}
