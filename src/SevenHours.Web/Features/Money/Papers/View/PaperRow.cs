using System.Globalization;
using SevenHours.Disciplines.Actions;
using SevenHours.Disciplines.Money;
using SevenHours.Language;
using SevenHours.Web.Features.Desk.View;
using SevenHours.Web.Features.Money.View;

namespace SevenHours.Web.Features.Money.Papers.View;

/// <summary>A paper about money that an agency holds, as one line.</summary>
/// <param name="Paper">The paper.</param>
/// <param name="Of">What it is of: a number, or a name of the case.</param>
/// <param name="Title">What the case calls that; null where it is a mere number.</param>
/// <param name="Keeper">Who wrote it; null for nobody in particular.</param>
/// <param name="Basis">What obtained it, in words; null for nothing.</param>
/// <param name="Href">The act that obtained it, below the desk; null for none.</param>
public sealed record PaperRow(PaperOnDesk Paper, string Of, string? Title, string? Keeper, string? Basis, string? Href)
{
    /// <summary>Its address below the papers.</summary>
    public string Id => Paper.Handle.ToString();

    /// <summary>Its kind, as ids of strings have it.</summary>
    public string Kind => SnakeCase.Of(Paper.Scope.Kind);

    /// <summary>The id of the words that count what it has.</summary>
    public string CountWord => $"money.paper.count.{(Kind is "register" or "report" or "plan" or "decision" ? Kind : "lines")}";

    /// <summary>All of them, the newest first.</summary>
    internal static Listed<PaperRow> All(SeatReading desk) => [.. desk.Desk.Part<MoneyDesk>().Papers.All.Reverse().Select(paper => Read(desk, paper))];

    internal static PaperRow Read(SeatReading desk, PaperOnDesk paper)
    {
        var act = desk.Desk.Part<ActionsDesk>().Find(paper.Act);
        var money = CaseMoney.Of(desk.Scenario)!;
        var (place, scope) = (money.Book.PlaceOf(paper.Scope.Of), paper.Scope);
        var cast = place < 0 ? -1 : money.Book.CastAt(place);
        var title = cast >= 0 && paper.IsReadable ? desk.Texts.Find(money.Cast[cast].Title)
            : scope.Kind == PaperKind.Ledger ? desk.Texts.Find(money.LedgerOf(scope.Of)!.Title)
            : desk.Scenario.Subjects.TryFind(scope.Of, out var subject) ? desk.Texts.Find(desk.Scenario.Subjects[subject].Title)
            : null;
        return new PaperRow(
            paper, place < 0 ? "" : scope.Of, title, place < 0 || scope.Kind is PaperKind.Chain ? null : KeeperOf(desk, money, money.Book.Book.Accounts[place].KeptBy),
            act is null ? null : ActRow.Of(desk, act).Title, act is null ? null : $"acts/{act.Handle}");
    }

    /// <summary>What somebody who keeps records is called.</summary>
    internal static string KeeperOf(SeatReading desk, CaseMoney money, string word) =>
        money.Keepers.TryGetValue(word, out var keeper) ? desk.Of(keeper.Name) : desk.Word($"money.keeper.{(word.Length == 0 ? "nobody" : word)}");

    /// <summary>A sum in hundredths.</summary>
    internal static string Sum(long hundredths) => string.Create(CultureInfo.InvariantCulture, $"{hundredths / 100:N0}.{hundredths % 100:D2}");
}
