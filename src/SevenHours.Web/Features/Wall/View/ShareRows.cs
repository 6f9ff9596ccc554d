using SevenHours.Disciplines.Walls;
using SevenHours.Web.Features.Desk.View;

namespace SevenHours.Web.Features.Wall.View;

/// <summary>A thing that was shared.</summary>
/// <param name="Item">As a form names it.</param>
/// <param name="Icon">An icon's name.</param>
/// <param name="Title">What it is; a word for it when this desk does not have it.</param>
/// <param name="Originator">Who gave it first.</param>
/// <param name="Code">What may be done with it.</param>
/// <param name="Grade">Source and information, such as B2.</param>
/// <param name="IsHad">Whether this desk has it.</param>
/// <param name="IsUp">Whether it hangs on this wall.</param>
public sealed record SharedItemRow(string Item, string Icon, string Title, string Originator, HandlingCode Code, string Grade, bool IsHad, bool IsUp)
{
    /// <summary>Whether it went on without its originator's consent.</summary>
    public bool IsBreach { get; init; }

    internal static SharedItemRow Of(SeatReading desk, SharedItem item, Share share)
    {
        var face = WallFaces.Find(item.Item.Kind);
        var thing = WallFaces.Read(desk, item.Item);
        return new SharedItemRow(
            item.Item.ToString(), face?.Icon ?? "notes", thing?.Title ?? desk.Word("wall.not_had"), desk.SeatTitle(item.Originator), item.Code,
            GradeOf(item.Source, item.Information), thing is not null, desk.Wall.Board.Pins.Any(pin => pin.Shared == item.Item))
        {
            IsBreach = share.Breached.Contains(item.Item),
        };
    }

    /// <summary>A grade as it is written.</summary>
    internal static string GradeOf(SourceGrade source, InformationGrade information) =>
        information == InformationGrade.None ? source == SourceGrade.X ? "" : $"{source}" : $"{source}{(int)information}";
}

/// <summary>What a sharer said afterwards.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Says">The words.</param>
/// <param name="At">When, in exercise seconds.</param>
public sealed record NoticeRow(ShareNoticeKind Kind, string Says, long At)
{
    internal static Listed<NoticeRow> All(SeatReading desk, Share share) => [.. share.Notices.Select(notice => new NoticeRow(notice.Kind, desk.Of(notice.Says), notice.At.Seconds))];
}

/// <summary>Something another agency shared with this seat.</summary>
/// <param name="Id">Its opaque name.</param>
/// <param name="At">When, in exercise seconds.</param>
/// <param name="From">Who shared.</param>
/// <param name="Purpose">What for.</param>
/// <param name="Code">The code of the whole.</param>
/// <param name="Restriction">Restrictions in words; null for none.</param>
/// <param name="Items">What.</param>
/// <param name="Notices">What was said about it afterwards.</param>
/// <param name="IsWithdrawn">Whether it was taken back.</param>
/// <param name="Message">The message in the inbox.</param>
public sealed record ReceivedRow(
    string Id, long At, string From, string Purpose, HandlingCode Code, string? Restriction, Listed<SharedItemRow> Items, Listed<NoticeRow> Notices, bool IsWithdrawn, string Message)
{
    internal static ReceivedRow Of(SeatReading desk, Share share) => new(
        share.Handle.ToString(), share.At.Seconds, desk.SeatTitle(share.From), desk.Of(share.Purpose), share.Code, desk.Texts.Find(share.Restriction),
        [.. share.Items.Select(item => SharedItemRow.Of(desk, item, share))], NoticeRow.All(desk, share), share.IsWithdrawn, share.Message.ToString());
}

/// <summary>Something this agency shared.</summary>
/// <param name="Id">Its opaque name.</param>
/// <param name="At">When, in exercise seconds.</param>
/// <param name="From">Which seat shared.</param>
/// <param name="To">With whom.</param>
/// <param name="Purpose">What for.</param>
/// <param name="Code">The code of the whole.</param>
/// <param name="Restriction">Restrictions in words; null for none.</param>
/// <param name="Items">What.</param>
/// <param name="Notices">What was said about it afterwards.</param>
/// <param name="IsWithdrawn">Whether it was taken back.</param>
public sealed record SentRow(
    string Id, long At, string From, string To, string Purpose, HandlingCode Code, string? Restriction, Listed<SharedItemRow> Items, Listed<NoticeRow> Notices, bool IsWithdrawn)
{
    internal static SentRow Of(SeatReading desk, Share share) => new(
        share.Handle.ToString(), share.At.Seconds, desk.SeatTitle(share.From), desk.Seats(share.Receivers), desk.Of(share.Purpose), share.Code, desk.Texts.Find(share.Restriction),
        [.. share.Items.Select(item => SharedItemRow.Of(desk, item, share))], NoticeRow.All(desk, share), share.IsWithdrawn);
}

/// <summary>A consent that was asked for.</summary>
/// <param name="Id">Its opaque name.</param>
/// <param name="At">When it was asked, in exercise seconds.</param>
/// <param name="Asker">Who asks.</param>
/// <param name="Originator">Who is asked.</param>
/// <param name="What">About what.</param>
/// <param name="Use">What is to be done with it.</param>
/// <param name="For">Whom it is to be given to; empty for evidence.</param>
/// <param name="Why">Why.</param>
/// <param name="IsMine">Whether this seat's agency is to answer.</param>
/// <param name="IsGranted">The answer; null while there is none.</param>
/// <param name="Says">What was said; null for nothing.</param>
/// <param name="IsByDesk">Whether the agency answered without a seat of its own.</param>
public sealed record ConsentRow(
    string Id, long At, string Asker, string Originator, string What, ItemUse Use, string For, string Why, bool IsMine, bool? IsGranted, string? Says, bool IsByDesk)
{
    /// <summary>Whether it waits for this seat's agency.</summary>
    public bool Waits => IsMine && IsGranted is null;

    internal static ConsentRow Of(SeatReading desk, Consent consent) => new(
        consent.Handle.ToString(), consent.At.Seconds, desk.SeatTitle(consent.Asker), desk.SeatTitle(consent.Originator),
        WallFaces.Read(desk, consent.Item)?.Title ?? desk.Word("wall.not_had"), consent.Use, desk.Seats(consent.Receivers), desk.Of(consent.Why),
        desk.Scenario.Seats[consent.Originator].Agency == desk.Agency, consent.IsGranted, desk.Texts.Find(consent.Says), consent.IsByDesk);
}

/// <summary>A breach of this agency's code that it heard of.</summary>
/// <param name="At">When it heard, in exercise seconds.</param>
/// <param name="Who">Who did it.</param>
/// <param name="What">With what.</param>
/// <param name="Code">The code.</param>
/// <param name="To">Who got it; empty for a court.</param>
public sealed record BreachRow(long At, string Who, string What, HandlingCode Code, string To)
{
    internal static BreachRow Of(SeatReading desk, LearnedBreach learned) => new(
        learned.At.Seconds, desk.SeatTitle(learned.Breach.Seat), WallFaces.Read(desk, learned.Breach.Item)?.Title ?? desk.Word("wall.not_had"),
        learned.Breach.Code, desk.Seats(learned.Breach.Receivers));
}
