using SevenHours.Language;

namespace SevenHours.Disciplines.Money;

/// <summary>What can be wrong with the money of a case.</summary>
public static class BooksRules
{
    /// <summary>A second entry.</summary>
    public static readonly DiagnosticRule OneMoney = new(
        "SH6801", Severity.Error, "Money twice", "`{0}` is a second entry of `money`.",
        "All papers are drawn from one set of books, in which everybody can pay everybody.",
        "Move its cast and payments into the first entry.")
    {
        Wrong = "money:\n  flat: { cast: { account_1: mule 1 } }\n  agency: { cast: { account_2: head } }",
        Right = "money:\n  books: { cast: { account_1: mule 1, account_2: head } }",
    };

    /// <summary>A part that nobody plays.</summary>
    public static readonly DiagnosticRule NoSuchPart = new(
        "SH6802", Severity.Error, "No such part", "`{0}` is to be `{1}`, and there is no such part in the books.",
        "An account that is bound to nothing has no lines.",
        "Write source, courier, mule, company, abroad, nominee, relative, agent, broker, exchange, safe, goods, wallet, head, shop, innocent or other, with a number no larger than there are.")
    {
        Wrong = "money:\n  books: { sources: 1, cast: { the_flat: source 2 } }",
        Right = "money:\n  books: { sources: 2, cast: { the_flat: source 2 } }",
    };

    /// <summary>Two on one place.</summary>
    public static readonly DiagnosticRule PartTaken = new(
        "SH6803", Severity.Error, "Two in one part", "`{0}` and `{1}` are both `{2}`.",
        "They would be one account under two names.",
        "Give one of them another number, or another part.")
    {
        Wrong = "money:\n  books: { cast: { account_1: mule 1, account_3: mule } }",
        Right = "money:\n  books: { cast: { account_1: mule 1, account_3: mule 2 } }",
    };

    /// <summary>A number that may be somebody's.</summary>
    public static readonly DiagnosticRule RealAccount = new(
        "SH6804", Severity.Error, "An account somebody may have", "The number `{1}` of `{0}` is not of a country left to users.",
        "Somebody will pay into it. XA to XJ belong to no country.",
        "Write a number that begins with XA to XJ and two digits, or leave it out.")
    {
        Wrong = "cast: { account_1: { is: mule 1, number: DE89370400440532013000 } }",
        Right = "cast: { account_1: { is: mule 1, number: XA41700000000004400532 } }",
    };

    /// <summary>Somebody who is not in the cast.</summary>
    public static readonly DiagnosticRule NotInCast = new(
        "SH6805", Severity.Error, "Not in the books", "`{0}` is not in the `cast` of the `money` section.",
        "There are no lines of it, so nothing could come of this.",
        "Add it to `cast`, or name one that is there.")
    {
        Wrong = "money:\n  books: { cast: { account_1: mule 1 } }\noutcomes:\n  its_lines: { on: bank_order, do: [ { statement: account_2 } ] }",
        Right = "money:\n  books: { cast: { account_1: mule 1, account_2: head } }\noutcomes:\n  its_lines: { on: bank_order, do: [ { statement: account_2 } ] }",
    };

    /// <summary>An asset the books do not bear out.</summary>
    public static readonly DiagnosticRule HoldsMore = new(
        "SH6806", Severity.Warning, "An account that holds more", "The books say that `{0}` holds {1} at STARTEX; its assets are worth {2}.",
        "Who adds up the statement finds more than there is to freeze. What is missing the books had before they begin, but they cannot have less than nothing.",
        "Raise the value of the asset, or write a payment out of the account.")
    {
        Wrong = "assets:\n  savings: { title: Savings, value: 10, held_in: account_2 }\nmoney:\n  books: { cast: { account_2: head } }",
        Right = "assets:\n  savings: { title: Savings, value: 42000, held_in: account_2 }\nmoney:\n  books: { cast: { account_2: head } }",
    };

    /// <summary>Somebody who keeps no records.</summary>
    public static readonly DiagnosticRule NoSuchKeeper = new(
        "SH6807", Severity.Error, "No such keeper of records", "`{0}` names `{1}`, which keeps no records in these books.",
        "Nobody could be asked for them.",
        "Write bank_xa, bank_xa_2, bank_xb, remittance, exchange_1, exchange_2 or exchange_3.")
    {
        Wrong = "money:\n  books: { keepers: { harbour_bank: Harbour Bank } }",
        Right = "money:\n  books: { keepers: { bank_xa: Harbour Bank } }",
    };

    /// <summary>A ledger that is not there.</summary>
    public static readonly DiagnosticRule NoSuchLedger = new(
        "SH6808", Severity.Error, "No such ledger", "There is no ledger `{0}` in the `money` section.",
        "Nothing can be found that was never kept.",
        "Add it to `ledgers`, or correct the spelling.")
    {
        Wrong = "do: [ { ledger: cashbook } ]",
        Right = "money:\n  books: { ledgers: { cashbook: { of: [source, courier], key: BLACKHORSE } } }\noutcomes:\n  found: { on: planned_search, do: [ { ledger: cashbook } ] }",
    };

    /// <summary>A key that is none.</summary>
    public static readonly DiagnosticRule NoKey = new(
        "SH6809", Severity.Error, "A key that is none", "The key `{1}` of `{0}` is no word of ten letters A to Z, none twice.",
        "Each digit needs a letter of its own, or sums could be read in two ways.",
        "Write ten different letters.")
    {
        Wrong = "ledgers: { cashbook: { of: source, key: SUMMERTIME } }",
        Right = "ledgers: { cashbook: { of: source, key: LUMBERJACK } }",
    };

    /// <summary>Nothing to mark.</summary>
    public static readonly DiagnosticRule NothingToMark = new(
        "SH6810", Severity.Error, "Nothing to mark", "`{0}` is no payment or account of the `money` section, or both are named.",
        "A stand-in marks one thing that stands in the books.",
        "Name one payment, or one account of the cast.")
    {
        Wrong = "do: { mark_money: { payment: by_nite } }",
        Right = "do: { mark_money: { payment: by_night } }",
    };

    /// <summary>An account without lines.</summary>
    public static readonly DiagnosticRule NoLines = new(
        "SH6811", Severity.Warning, "An account without lines", "Nothing goes through `{0}` in these books.",
        "A statement of it is empty, and whoever asked for it learns nothing.",
        "Write a payment from or to it, or give it another part. For a wallet, another seed or more days bring coins.")
    {
        Wrong = "money:\n  books: { cast: { landlord: other } }",
        Right = "money:\n  books: { cast: { account_1: mule 1, landlord: other }, payments: { rent: { from: account_1, to: landlord, amount: 700, when: -30d } } }",
    };
}
