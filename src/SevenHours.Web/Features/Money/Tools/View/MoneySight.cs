using System.Globalization;
using SevenHours.Analysis.Ledgers;
using SevenHours.Disciplines.Money;
using SevenHours.Web.Features.Calls.View;
using SevenHours.Web.Features.Desk.Live;
using SevenHours.Web.Features.Desk.View;

namespace SevenHours.Web.Features.Money.Tools.View;

/// <summary>What an agency sees of the money of its case, with the names of everything in the reader's language.</summary>
public sealed class MoneySight
{
    private readonly SeatReading _desk;
    private readonly string?[] _names;

    private MoneySight(SeatReading desk, CallDates dates)
    {
        (_desk, Dates) = (desk, dates);
        Material = MoneyMaterial.Of(desk.Desk);
        Marks = desk.Desk.Part<MoneyDesk>().Marks;
        Marked = Marks.Lines;
        Now = desk.Desk.Now.Seconds;
        _names = new string?[Material.Book.Accounts.Count];
        Held = [.. Enumerable.Range(0, Material.Book.Accounts.Count).Where(Material.IsHeld)];
    }

    public MoneyMaterial Material { get; }

    public MoneyBook Book => Material.Book;

    public MoneyMarks Marks { get; }

    /// <summary>The lines that stand marked as the flow, by the names marks know them by.</summary>
    public IReadOnlySet<int> Marked { get; }

    public CallDates Dates { get; }

    /// <summary>Exercise time, in seconds.</summary>
    public long Now { get; }

    /// <summary>Accounts whose own records are held.</summary>
    public IReadOnlyList<int> Held { get; }

    /// <summary>When the day begins, in seconds of the book.</summary>
    public long Midnight => -(long)Dates.Begins.TimeOfDay.TotalSeconds;

    internal static MoneySight Read(AtDesk at)
    {
        var dates = CallDates.Of(at.Visit.Exercise.Edition.Package?.Manifest.Begins, at.Texts.Language.Tag);
        return at.Read(desk => new MoneySight(desk, dates));
    }

    /// <summary>What an account is called: its holder where a paper names one, else its number.</summary>
    public string Name(int account) => _names[account] ??= NameOf(account);

    /// <summary>Whether an account stands for somebody no paper names.</summary>
    public bool IsUnseen(int account) => Book.Accounts[account].Kind == MoneyMaterial.Unseen;

    /// <summary>The number of an account, grouped to be read; empty for one that has none.</summary>
    public string Number(int account) => IsUnseen(account) ? "" : Grouped(Book.Accounts[account].Id);

    /// <summary>Its name and number in one line, for lists.</summary>
    public string Line(int account) => Number(account) is { Length: > 0 } number && number != Name(account) ? $"{Name(account)} · \u2066{number}\u2069" : Name(account);

    /// <summary>The place of an account by its number; -1 when the papers do not show it.</summary>
    public int PlaceOf(string? number) => Book.Ledger.Places.GetValueOrDefault((number ?? "").Replace(" ", "", StringComparison.Ordinal), -1);

    /// <summary>A sum with its currency: whole units where it is whole.</summary>
    public string Sum(long hundredths) => string.Create(CultureInfo.InvariantCulture, $"{Figure(hundredths)} {Book.Currency}");

    /// <summary>A sum alone.</summary>
    public static string Figure(long hundredths) => (hundredths / 100m).ToString(hundredths % 100 == 0 ? "#,0" : "#,0.00", CultureInfo.InvariantCulture);

    /// <summary>The sum alone, in whole units.</summary>
    public static string Whole(long hundredths) => (hundredths / 100).ToString("#,0", CultureInfo.InvariantCulture);

    /// <summary>What a line says it is for.</summary>
    public string Says(int line)
    {
        var text = Material.TextOf(line);
        return _desk.Texts.Find(text.Says) ?? (text.Word == PayerWord.None ? "" : _desk.Word($"money.tools.says.{text.Word.ToString().ToLowerInvariant()}", ("number", text.Number)));
    }

    /// <summary>The words of a note.</summary>
    public string? Note(Kernel.TextRef note) => _desk.Texts.Find(note);

    public string Seat(Kernel.Id<Kernel.Seat> seat) => _desk.SeatTitle(seat);

    /// <summary>A paper in one line: of whose account, and when it came.</summary>
    public string Paper(PaperOnDesk paper) => _desk.Word($"money.tools.paper.{paper.Scope.Kind.ToString().ToLowerInvariant()}", ("of", Material.Book.Ledger.Places.TryGetValue(paper.Scope.Of, out var account) ? Name(account) : paper.Scope.Of));

    /// <summary>The account a page begins with: the one whose own records are held and through which most went.</summary>
    public int Usual()
    {
        var sums = new long[Book.Accounts.Count];
        foreach (ref readonly var line in Book.Ledger.Transfers)
        {
            sums[line.From] += line.Amount;
            sums[line.To] += line.Amount;
        }

        return (Held.Count > 0 ? Held : [.. Enumerable.Range(0, sums.Length)]).OrderByDescending(account => sums[account]).FirstOrDefault(-1);
    }

    internal static string Grouped(string number) =>
        number.Length > 12 && number.All(char.IsLetterOrDigit) && char.IsLetter(number[0]) && char.IsLetter(number[1]) && number.Length <= 34
            ? string.Join(' ', number.Chunk(4).Select(part => new string(part)))
            : number;

    private string NameOf(int account)
    {
        var known = Book.Accounts[account];
        if (IsUnseen(account))
            return _desk.Word(known.Id.Contains("-into-", StringComparison.Ordinal) ? "money.tools.unseen.in" : "money.tools.unseen.out", ("way", Way(known.Id)));

        var held = Material.CaseOf(account);
        return (held is null ? null : _desk.Texts.Find(held.Holder)) is { Length: > 0 } name ? name : known.Holder.Length > 0 ? known.Holder : Grouped(known.Id);
    }

    private string Way(string id) => _desk.Word($"money.tools.by.{id[..id.IndexOf('-', StringComparison.Ordinal)]}");
}
