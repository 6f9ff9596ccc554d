using SevenHours.Kernel;
using SevenHours.Language;

namespace SevenHours.Disciplines.Money;

/// <summary><c>mark_money: { payment: by_night }</c></summary>
[Variant("mark_money", "Notes a payment, an account or an entry of the money section in the papers at hand.")]
public sealed class MarkMoneyDo : DoModel
{
    /// <summary>Which payment.</summary>
    [Doc("A payment, by its id: the first of its lines that the papers show, or all of them where they are marked as proceeds."), Identifier]
    public string? Payment { get; init; }

    /// <summary>Which account.</summary>
    [Doc("An account, by its id in the cast."), Identifier]
    public string? Account { get; init; }

    /// <summary>Whether it is proceeds.</summary>
    [Doc("Whether the payment is marked as proceeds on their way; else it is noted.")]
    public bool Flow { get; init; }

    /// <inheritdoc />
    public override StandInAct? Compile(ScenarioBuild build, Id<Seat> seat)
    {
        var all = build.Package.All<MoneyModel>();
        if ((Payment is null) == (Account is null) || !all.Any(money => Payment is null ? money.Cast.ContainsKey(Account!) : money.Payments.ContainsKey(Payment)))
        {
            build.Diagnostics.Report(BooksRules.NothingToMark, WrittenAt, Payment ?? Account ?? "");
            return null;
        }

        return new MarkMoneyAct(seat, Payment, Account, Flow);
    }
}

/// <summary>A stand-in notes what it finds where anybody would who read that far.</summary>
internal sealed class MarkMoneyAct(Id<Seat> seat, string? payment, string? account, bool isFlow) : StandInAct
{
    public override ActMeaning Meaning(Scenario scenario) => new(isFlow && payment is not null ? "mark_flow" : "note_money");

    public override SeatCommand? ToCommand(Desk desk) =>
        Find(desk) is not [var first, ..] found ? null
        : isFlow && payment is not null ? new MarkFlow(seat, Keys(desk, found), TextRef.None)
        : new NoteMoney(seat, payment is null ? NotedKind.Account : NotedKind.Line, [first]);

    // Nothing is looked for in the papers before anything was marked in them.
    public override bool IsDoneOn(Desk desk) =>
        (isFlow && payment is not null ? desk.Part<MoneyDesk>().Marks.Lines.Count > 0 : desk.Part<MoneyDesk>().Papers.Notes.Count > 0) && Find(desk) is [var first, ..] found && (isFlow && payment is not null
            ? desk.Part<MoneyDesk>().Marks.Lines.IsSupersetOf(Keys(desk, found))
            : desk.Part<MoneyDesk>().Papers.Notes.Any(note => note.Note.Of.Contains(first)));

    private static int[] Keys(Desk desk, IReadOnlyList<string> found)
    {
        var material = MoneyMaterial.Of(desk);
        return [.. found.Select(material.LineOf).Where(line => line >= 0).Select(material.KeyOf).Distinct().Order().Take(MarkFlow.Most)];
    }

    private IReadOnlyList<string> Find(Desk desk)
    {
        if (CaseMoney.Of(desk.Scenario) is not { } money)
        {
            return [];
        }

        var book = MoneyMaterial.Of(desk).Book;
        return payment is null
            ? [.. book.Accounts.Select(one => one.Id).Where(id => id == money.AccountOf(money.CastNamed(account!)).Id)]
            : [.. book.Ids.Where(id => money.Book.LinesOfTransaction(id) is [var first, ..] && money.Book.Payments[first] is >= 0 and var place && money.Payments[place].Name == payment)];
    }
}
