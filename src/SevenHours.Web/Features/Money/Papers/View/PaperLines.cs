using System.Globalization;
using SevenHours.Disciplines.Money;
using SevenHours.Language;
using SevenHours.Web.Features.Calls.View;
using SevenHours.Web.Features.Desk.Live;
using SevenHours.Web.Features.Desk.View;

namespace SevenHours.Web.Features.Money.Papers.View;

/// <summary>One paper with its lines, as its page shows them.</summary>
public sealed class PaperLines
{
    /// <summary>How many lines a page shows.</summary>
    public const int PageSize = 100;

    private PaperLines(SeatReading desk, PaperOnDesk paper, CallDates dates, string find, int page)
    {
        (Row, Dates, Find) = (PaperRow.Read(desk, paper), dates, find);
        var material = paper.IsReadable ? MoneyMaterial.Of(desk.Scenario, [paper]) : MoneyMaterial.Empty;
        Noted = desk.Desk.Part<MoneyDesk>().Papers.Notes.SelectMany(note => note.Note.Of).ToHashSet(StringComparer.Ordinal);
        var names = new AccountNames(desk, material);
        var all = new List<PaperLine>();
        var own = material.Book.Ledger.Places.GetValueOrDefault(paper.Scope.Of, -1);
        Balances = paper.IsReadable ? StatementBalances.Of(desk.Scenario, paper.Scope) : null;
        foreach (var line in material.Book.Ledger.ByTime)
        {
            var (time, from, to, amount) = material.Book.Ledger.Transfers[line];
            all.Add(new PaperLine(
                material.Book.Ids[line], time, names.Of(from), names.Of(to), from == own ? -amount : amount, Said(desk, material.TextOf(line)), own >= 0 ? names.Of(from == own ? to : from) : null)
            {
                Balance = Balances?.After.TryGetValue(material.KeyOf(line), out var after) == true ? after : null,
            });
        }

        Passed = [.. all.Where(line => line.Has(find))];
        Pages = Math.Max(1, (Passed.Count + PageSize - 1) / PageSize);
        Page = Math.Clamp(page, 1, Pages);
        (Total, IsOfOne) = (all.Count, own >= 0);
        Coded = paper.Scope.Kind == PaperKind.Ledger && !paper.IsReadable && !paper.IsScrap ? LedgerPages.Of(desk.Scenario, paper.Scope) : [];
        Tried = [.. desk.Desk.Part<MoneyDesk>().Papers.Tried.Where(one => one.Paper == paper.Handle).Select(one => one.Word)];
        Book = material.Book;
        Entries = [.. material.Entries.Select(entry => EntryRow.Read(desk, entry))];
        Plan = [.. paper.Scope.Assets.Select(asset => AssetPlanRow.Read(desk, asset))];
        Reports = [.. material.Reports.Select(report => ReportRow.Read(desk, report))];
    }

    public PaperRow Row { get; }

    public CallDates Dates { get; }

    /// <summary>What was searched for; empty for nothing.</summary>
    public string Find { get; }

    /// <summary>The lines that fit, in the order of time.</summary>
    public IReadOnlyList<PaperLine> Passed { get; }

    public int Page { get; }

    public int Pages { get; }

    /// <summary>How many lines it has.</summary>
    public int Total { get; }

    /// <summary>Whether it is of one account: lines go out of it or come in.</summary>
    public bool IsOfOne { get; }

    /// <summary>What was on the account before and after each line; null where it is no statement.</summary>
    public StatementBalances? Balances { get; }

    /// <summary>The lines of a notebook in code.</summary>
    public IReadOnlyList<LedgerEntry> Coded { get; }

    /// <summary>The words that were tried on it.</summary>
    public IReadOnlyList<string> Tried { get; }

    public IReadOnlyList<EntryRow> Entries { get; }

    public IReadOnlyList<ReportRow> Reports { get; }

    /// <summary>The assets of a plan.</summary>
    public IReadOnlyList<AssetPlanRow> Plan { get; }

    /// <summary>What notes are on, by reference or number.</summary>
    public IReadOnlySet<string> Noted { get; }

    /// <summary>Its lines as books.</summary>
    internal Analysis.Ledgers.MoneyBook Book { get; }

    public IEnumerable<PaperLine> Shown => Passed.Skip((Page - 1) * PageSize).Take(PageSize);

    /// <summary>A paper of a desk; null where it holds none by that name.</summary>
    public static PaperLines? Read(AtDesk at, string paper, string? find = null, string? page = null)
    {
        var dates = CallDates.Of(at.Visit.Exercise.Edition.Package?.Manifest.Begins, at.Texts.Language.Tag);
        return at.Read(desk => desk.Desk.Part<MoneyDesk>().Papers.All.FirstOrDefault(one => one.Handle.ToString() == paper) is { } held
            ? new PaperLines(desk, held, dates, (find ?? "").Trim(), int.TryParse(page, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 1)
            : null);
    }

    /// <summary>What a line says it is for.</summary>
    internal static string Said(SeatReading desk, PayerText text) =>
        text.Says.IsSome ? desk.Of(text.Says) : text.Word == PayerWord.None ? "" : desk.Word($"money.text.{SnakeCase.Of(text.Word)}", ("n", text.Number));
}

/// <summary>A line of a paper.</summary>
/// <param name="Id">The reference of its transaction.</param>
/// <param name="Time">When, in seconds since STARTEX.</param>
/// <param name="From">Who paid.</param>
/// <param name="To">Who received.</param>
/// <param name="Amount">How much, in hundredths; below nothing for what goes out of the account the paper is of.</param>
/// <param name="Says">What it says it is for.</param>
/// <param name="Other">The other side, where the paper is of one account.</param>
public sealed record PaperLine(string Id, long Time, AccountName From, AccountName To, long Amount, string Says, AccountName? Other)
{
    /// <summary>What was on the account after it, in hundredths; null where the paper does not say.</summary>
    public long? Balance { get; init; }

    /// <summary>Whether words stand in it.</summary>
    public bool Has(string words) => words.Length == 0 || new[] { Id, Says, From.Number, From.Name, To.Number, To.Name }.Any(part => part.Contains(words, StringComparison.CurrentCultureIgnoreCase));
}
