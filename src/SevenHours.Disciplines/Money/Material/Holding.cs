using SevenHours.Analysis.Ledgers;

namespace SevenHours.Disciplines.Money;

/// <summary>What some papers show together, each line once.</summary>
/// <param name="Book">The books that come of it. What no paper names is an account of its own, which nothing goes through.</param>
/// <param name="Lines">For each line of the book, more of it.</param>
/// <param name="Accounts">For each account of the book, more of it.</param>
internal sealed record Holding(MoneyBook Book, IReadOnlyList<HeldLine> Lines, IReadOnlyList<HeldAccount> Accounts)
{
    /// <summary>Entries of registers, each once.</summary>
    public IReadOnlyList<RegisterEntry> Entries { get; init; } = [];

    /// <summary>Reports of suspicion, each once.</summary>
    public IReadOnlyList<SuspicionReport> Reports { get; init; } = [];

    /// <summary>The lines as a file, written when somebody first asks.</summary>
    public string File => file ??= PaperFile.Of(Book);

    private string? file;

    public static readonly Holding Empty = new(new MoneyBook([], [], [], [], "XTS"), [], []);
}

/// <summary>A line of what is held.</summary>
/// <param name="Line">Its place in the books of the case.</param>
/// <param name="Text">What it says it is for.</param>
/// <param name="Scopes">The papers that show it, by their places.</param>
internal readonly record struct HeldLine(int Line, PayerText Text, IReadOnlyList<int> Scopes);

/// <summary>An account of what is held.</summary>
/// <param name="Place">Its place in the books of the case; -1 for what no paper names.</param>
/// <param name="Scopes">The papers that name its holder, by their places.</param>
internal readonly record struct HeldAccount(int Place, IReadOnlyList<int> Scopes);
