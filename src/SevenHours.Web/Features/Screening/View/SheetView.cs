using SevenHours.Disciplines.Identification;
using SevenHours.Disciplines.Identification.Groups;
using SevenHours.Kernel;
using SevenHours.Web.Features.Desk.View;

namespace SevenHours.Web.Features.Screening.View;

/// <summary>The screening sheet of one person: what is known, and what it comes to in words.</summary>
/// <param name="Group">The group.</param>
/// <param name="Head">The person as one line.</param>
/// <param name="Signs">Everything that was seen, said or read, in the order in which it came to light.</param>
/// <param name="Dimensions">The six dimensions of the sheet.</param>
/// <param name="Talks">The talks, in order.</param>
/// <param name="Read">What the ticks come to.</param>
/// <param name="Conclusion">What it came to; null before.</param>
/// <param name="Why">Why, in words; null for none.</param>
/// <param name="IsChild">Whether the person is to be treated as a child.</param>
/// <param name="FreeAt">From when this seat has time, in exercise seconds; null when it has time now.</param>
/// <param name="Referral">How far the person is referred.</param>
public sealed record SheetView(
    GroupRow Group,
    PersonRow Head,
    Listed<SignRow> Signs,
    Listed<DimensionRow> Dimensions,
    Listed<ScreeningTalkRow> Talks,
    ReadingRow Read,
    Conclusion? Conclusion,
    string? Why,
    bool IsChild,
    long? FreeAt,
    ReferralView Referral)
{
    /// <summary>The sheet of somebody; null when the desk knows nobody of that number there.</summary>
    internal static SheetView? Of(SeatReading desk, GroupRow group, int number)
    {
        var id = ScreeningFeature.GroupOf(desk, group.Token);
        if (!id.IsSome || group.People.FirstOrDefault(person => person.Number == number) is not { } head)
            return null;

        var (definition, book) = (desk.Scenario.Table<ScreenedGroup>()[id], desk.Desk.Part<IdentificationDesk>().Find(id)!);
        var (sight, sheet) = (definition.AtSight(number), book.Of(number));
        var (read, isChild) = (sheet.Assess(desk.Scenario.Table<Indicator>(), sight), sheet.IsChild(sight));
        var free = book.BusyUntil(desk.Desk.Seat, desk.Desk.Now);
        return new SheetView(
            group, head,
            [.. sheet.Signs(sight).Select(name => SignRow.Of(desk, SignCatalogue.Of(name)))],
            DimensionRow.All(desk, sheet, read, isChild),
            [.. sheet.Talks.Select(talk => ScreeningTalkRow.Of(desk, talk))],
            new ReadingRow(read.Act, read.Means, read.Purpose, read.HasGrounds, isChild),
            sheet.Conclusion, desk.Texts.Find(sheet.Conclusion?.Why ?? TextRef.None), isChild,
            free > desk.Desk.Now ? free.Seconds : null,
            ReferralView.Of(desk, definition, sheet));
    }

    /// <summary>The next person nobody has concluded or taken on, after this one and round; 0 for nobody.</summary>
    public int NextOpen => Group.People.Where(person => person.Standing != PersonStanding.Done && (person.Claimed is null || person.IsMine) && person.Number != Head.Number)
        .OrderBy(person => person.Number < Head.Number).ThenBy(person => person.Number).FirstOrDefault()?.Number ?? 0;
}

/// <summary>Something seen, said or read.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Source">How it came to be known.</param>
/// <param name="Says">In words.</param>
public sealed record SignRow(string Name, SignSource Source, string Says)
{
    internal static SignRow Of(SeatReading desk, Sign sign) => new(sign.Name, sign.Source, desk.Word(ScreeningWords.OfSign(sign.Name)));
}

/// <summary>A talk.</summary>
/// <param name="Seat">Who led it.</param>
/// <param name="How">How, in words.</param>
/// <param name="From">From when, in exercise seconds.</param>
/// <param name="Until">Until when.</param>
/// <param name="IsOver">Whether it is over.</param>
public sealed record ScreeningTalkRow(string Seat, string How, long From, long Until, bool IsOver)
{
    internal static ScreeningTalkRow Of(SeatReading desk, TalkOnSheet talk) =>
        new(desk.SeatTitle(talk.Seat), ScreeningWords.Of(desk, talk.Setting), talk.From.Seconds, talk.Until.Seconds, talk.IsOver);
}

/// <summary>What the ticks come to: a reading, never a score.</summary>
/// <param name="Act">Whether an act shows.</param>
/// <param name="Means">Whether a means shows.</param>
/// <param name="Purpose">Whether a purpose shows.</param>
/// <param name="HasGrounds">Whether there are reasonable grounds.</param>
/// <param name="IsChild">Whether no means is asked.</param>
public sealed record ReadingRow(bool Act, bool Means, bool Purpose, bool HasGrounds, bool IsChild);
