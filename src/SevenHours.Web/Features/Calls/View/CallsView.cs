using SevenHours.Analysis.Calls;
using SevenHours.Disciplines.Telephony;
using SevenHours.Web.Features.Desk.Live;
using SevenHours.Web.Features.Desk.View;

namespace SevenHours.Web.Features.Calls.View;

/// <summary>What a seat sees of call records: what its agency holds, what is on its way, and what was read from it.</summary>
public sealed class CallsView
{
    private CallsView(SeatReading desk, CallDates dates)
    {
        var telephones = desk.Desk.Part<TelephonyDesk>();
        Dates = dates;
        Now = desk.Desk.Now.Seconds;
        Products = [.. telephones.Products.Select((product, i) => RecordsRow.Read(desk, product, i + 1))];
        Net = TelephoneNet.Of(desk.Scenario);
        Awaited = [.. telephones.Awaited.Select(one => (desk.Of(Net!.Operators[one.Operator].Name), string.Join(", ", one.Wanted.Numbers), (long)one.Since.Seconds))];
        Underway = [.. ActRow.All(desk, plan => RecordsNumbers.KindOf(desk.Scenario, plan.Action) is not null).Where(row => row.IsOpen)];
        Claims = [.. telephones.Claims.Select(claim => new ClaimRow(
            claim.Claim.Handle.ToString(), claim.Claim.Kind, claim.Claim.A, claim.Claim.B, claim.Claim.Cell, desk.Texts.Find(claim.Claim.Words), desk.SeatTitle(claim.Seat), claim.At.Seconds))];
        Held = telephones.All(desk.Scenario);
        Subscribers = Net is null ? [] : [.. telephones.Products.Where(product => product.Scope.Kind == RecordsKind.Subscriber)
            .SelectMany(product => product.Scope.Numbers).Distinct().Select(number => SubscriberRow.Of(desk, Net, number))];
    }

    public CallDates Dates { get; }

    /// <summary>Exercise time, in seconds.</summary>
    public long Now { get; }

    public IReadOnlyList<RecordsRow> Products { get; }

    /// <summary>What operators abroad have still to send: from whom, of what, since when.</summary>
    public IReadOnlyList<(string Operator, string Numbers, long Since)> Awaited { get; }

    /// <summary>Requests for records that are being made: ordered by the agency and not yet answered.</summary>
    public IReadOnlyList<ActRow> Underway { get; }

    public IReadOnlyList<ClaimRow> Claims { get; }

    public IReadOnlyList<SubscriberRow> Subscribers { get; }

    /// <summary>All records held, each once; null while there are none.</summary>
    public Material? Held { get; }

    /// <summary>The numbers whose own records are held.</summary>
    public IReadOnlyList<string> Numbers => Held is null ? [] : [.. Held.Held.Select(place => Held.Book.Numbers[place])];

    /// <summary>Whether the case has telephones at all.</summary>
    public bool HasNet => Net is not null;

    private TelephoneNet? Net { get; }

    public static CallsView Read(AtDesk at)
    {
        var dates = CallDates.Of(at.Visit.Exercise.Edition.Package?.Manifest.Begins, at.Texts.Language.Tag);
        return at.Read(desk => new CallsView(desk, dates));
    }

    /// <summary>The records of one handing over; null when there is none by that name.</summary>
    public (RecordsRow Row, Material Material)? One(AtDesk at, string handle) =>
        Products.FirstOrDefault(row => row.Id == handle) is { } row && Net is { } net
            ? (row, at.Read(desk => net.Hold([desk.Desk.Part<TelephonyDesk>().Products[row.Number - 1].Scope])))
            : null;

    /// <summary>The place of a number among those in the records held; -1 when they do not show it.</summary>
    public int PlaceOf(string? number) => Held is null || number is null ? -1 : Net!.NumberOf(number) is >= 0 and var place && Shows(place) ? place : -1;

    /// <summary>A number or a sector inside a sentence: it runs from left to right in any of them.</summary>
    public static string Apart(string number) => number.Length == 0 ? "" : $"\u2066{number}\u2069";

    /// <summary>What a sector is called.</summary>
    public static string Sector(CallBook book, int cell) => cell < 0 ? "" : book.Cells.All[cell].Id;

    private bool Shows(int place) => Held!.Held.Contains(place) || !Held.Index.OfNumber(place).IsEmpty || Enumerable.Range(0, Held.Book.Count).Any(i => Held.Book.OtherOf(i) == place);
}

/// <summary>What somebody read from records.</summary>
public sealed record ClaimRow(string Id, ClaimKind Kind, string A, string B, string Cell, string? Words, string By, long At);

/// <summary>What a subscriber check answered.</summary>
/// <param name="Number">The number.</param>
/// <param name="Registered">To whom it is registered; null when it is prepaid.</param>
/// <param name="Operator">Whose customer it is.</param>
/// <param name="Handsets">In which handsets it was used.</param>
public sealed record SubscriberRow(string Number, string? Registered, string Operator, IReadOnlyList<string> Handsets)
{
    internal static SubscriberRow Of(SeatReading desk, TelephoneNet net, string number)
    {
        var place = net.NumberOf(number);
        var phone = net.Phones.FirstOrDefault(one => one.Number == number);
        var handsets = net.World.Index.OfNumber(place).ToArray().Select(net.World.Book.HandsetOf).Distinct().Select(one => net.World.Book.Handsets[one]);
        return new SubscriberRow(
            number, phone is null ? null : desk.Texts.Find(phone.Registered), desk.Of(net.Operators[net.World.Operators[place]].Name), [.. handsets.Take(4)]);
    }
}
