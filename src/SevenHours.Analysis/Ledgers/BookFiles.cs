using System.Globalization;
using CsvHelper;

namespace SevenHours.Analysis.Ledgers;

/// <summary>Books as two tables: accounts, and transactions with the columns id, time, from, to, amount, currency, channel.</summary>
/// <remarks>Amounts are decimal with two places and a point; times are seconds from the beginning, or ISO 8601 when read.</remarks>
public static class BookFiles
{
    private static readonly CsvWriterOptions Writing = new() { Injection = CsvInjection.Escape };
    private static readonly CsvReaderOptions Reading = new() { TrimWhitespace = true, PoolStrings = true, TrackLineNumbers = true };
    private static readonly string[] AccountColumns = ["id", "kind", "holder", "kept_by", "exercise"];
    private static readonly string[] LineColumns = ["id", "time", "from", "to", "amount", "currency", "channel"];

    /// <summary>Writes the accounts. A last column says EXERCISE.</summary>
    public static void WriteAccounts(MoneyBook book, Stream to)
    {
        ArgumentNullException.ThrowIfNull(book);
        using var csv = CsvWriter.Create(to, Writing, leaveOpen: true);
        csv.WriteRecord(AccountColumns);
        foreach (var (id, kind, holder, keptBy) in book.Accounts)
        {
            csv.WriteRecord((ReadOnlySpan<string>)[id, kind, holder, keptBy, "EXERCISE"]);
        }
    }

    /// <summary>Writes the lines in the order of time.</summary>
    public static void WriteLines(MoneyBook book, Stream to)
    {
        ArgumentNullException.ThrowIfNull(book);
        using var csv = CsvWriter.Create(to, Writing, leaveOpen: true);
        csv.WriteRecord(LineColumns);
        var transfers = book.Ledger.Transfers;
        Span<char> amount = stackalloc char[24];
        foreach (var line in book.Ledger.ByTime)
        {
            ref readonly var transfer = ref transfers[line];
            amount.TryWrite(CultureInfo.InvariantCulture, $"{transfer.Amount / 100}.{transfer.Amount % 100:D2}", out var length);
            csv.WriteField(book.Ids[line]);
            csv.WriteField(transfer.Time);
            csv.WriteField(book.Accounts[transfer.From].Id);
            csv.WriteField(book.Accounts[transfer.To].Id);
            csv.WriteField(amount[..length]);
            csv.WriteField(book.Currency);
            csv.WriteField(Name(book.Channels[line]));
            csv.EndRecord();
        }
    }

    /// <summary>Reads a book.</summary>
    /// <param name="accounts">The table of accounts.</param>
    /// <param name="lines">The table of transactions.</param>
    /// <exception cref="LedgerException">A column is missing, a line does not read, or currencies are mixed.</exception>
    public static MoneyBook Read(Stream accounts, Stream lines)
    {
        var known = ReadAccounts(accounts);
        var places = new Dictionary<string, int>(known.Count, StringComparer.Ordinal);
        for (var i = 0; i < known.Count; i++)
        {
            places.TryAdd(known[i].Id, i);
        }

        var (transfers, ids, channels, currency) = (new List<Transfer>(), new List<string>(), new List<Channel>(), "");
        using var csv = CsvReader.Create(lines, Reading, leaveOpen: true);
        var columns = Columns(csv, "transactions", LineColumns);
        while (csv.Read())
        {
            ids.Add(csv.GetString(columns[0]));
            transfers.Add(new Transfer(
                Time(csv, columns[1]), Place(csv, columns[2], places), Place(csv, columns[3], places), Hundredths(csv, columns[4])));
            currency = OneOf(csv, currency, csv.GetString(columns[5]));
            channels.Add(Enum.TryParse<Channel>(csv.GetString(columns[6]), ignoreCase: true, out var channel)
                ? channel
                : throw Wrong(csv, $"'{csv.GetString(columns[6])}' is no channel. Use {string.Join(", ", Enum.GetValues<Channel>().Select(Name))}"));
        }

        return new MoneyBook(known, [.. transfers], [.. ids], [.. channels], currency);
    }

    /// <summary>The word for a channel in files.</summary>
    public static string Name(Channel channel) => channel switch
    {
        Channel.Cash => "cash",
        Channel.Bank => "bank",
        Channel.Remittance => "remittance",
        Channel.Hawala => "hawala",
        Channel.Crypto => "crypto",
        Channel.Goods => "goods",
        _ => throw new ArgumentOutOfRangeException(nameof(channel), channel, "There is no such channel."),
    };

    private static List<BookAccount> ReadAccounts(Stream from)
    {
        using var csv = CsvReader.Create(from, Reading, leaveOpen: true);
        var columns = Columns(csv, "accounts", "id");
        var (kind, holder, keptBy) = (Optional(csv, "kind"), Optional(csv, "holder"), Optional(csv, "kept_by"));
        var accounts = new List<BookAccount>();
        while (csv.Read())
        {
            accounts.Add(new BookAccount(csv.GetString(columns[0]), Cell(csv, kind), Cell(csv, holder), Cell(csv, keptBy)));
        }

        return accounts;
    }

    private static int[] Columns(CsvReader csv, string table, params string[] names) => [.. names.Select(name => csv.TryGetFieldIndex(name, out var index)
        ? index
        : throw new LedgerException($"The table of {table} has no column '{name}' in its first line."))];

    private static int Optional(CsvReader csv, string name) => csv.TryGetFieldIndex(name, out var index) ? index : -1;

    private static string Cell(CsvReader csv, int column) => column >= 0 ? csv.GetString(column) : "";

    private static long Time(CsvReader csv, int column) =>
        csv.TryParse<long>(column, out var seconds) ? seconds
        : DateTimeOffset.TryParse(csv.GetString(column), CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var time) ? time.ToUnixTimeSeconds()
        : throw Wrong(csv, $"'{csv.GetString(column)}' is no time. Write seconds, or a date and time such as 2031-03-09T21:40:00Z");

    private static int Place(CsvReader csv, int column, Dictionary<string, int> places) => places.TryGetValue(csv.GetString(column), out var place)
        ? place
        : throw Wrong(csv, $"'{csv.GetString(column)}' is not in the table of accounts. Add it there");

    private static long Hundredths(CsvReader csv, int column) =>
        csv.TryParse<decimal>(column, out var amount) && amount > 0 && amount < 90_000_000_000_000_000m && amount * 100 == decimal.Truncate(amount * 100)
            ? (long)(amount * 100)
            : throw Wrong(csv, $"'{csv.GetString(column)}' is no amount. Write a number above 0 with at most two places after the point");

    private static string OneOf(CsvReader csv, string before, string now) => before.Length == 0 || before == now
        ? now
        : throw Wrong(csv, $"the currency changes from {before} to {now}. Write all lines in one");

    private static LedgerException Wrong(CsvReader csv, string what) => new($"Line {csv.LineNumber} of the table of transactions: {what}.");
}
