namespace SevenHours.Analysis.Calls;

/// <summary>What two numbers had to do with each other, as one side's records show it.</summary>
/// <param name="Other">The number on the other side.</param>
/// <param name="Outgoing">Calls and texts the first began.</param>
/// <param name="Incoming">Calls and texts it received.</param>
/// <param name="Calls">How many of them were calls.</param>
/// <param name="Seconds">How long those lasted together.</param>
/// <param name="First">The first, in seconds of the book.</param>
/// <param name="Last">The last.</param>
/// <param name="Days">On how many dates.</param>
/// <param name="AtNight">How many between ten in the evening and six in the morning.</param>
public sealed record Contact(int Other, int Outgoing, int Incoming, int Calls, long Seconds, int First, int Last, int Days, int AtNight)
{
    /// <summary>All of them.</summary>
    public int Count => Outgoing + Incoming;
}

/// <summary>Who is in touch with whom.</summary>
public static class Contacts
{
    /// <summary>The contacts of a number, the most frequent first.</summary>
    public static IReadOnlyList<Contact> Of(CallIndex index, int number)
    {
        ArgumentNullException.ThrowIfNull(index);
        var book = index.Book;
        var found = new Dictionary<int, (Contact Contact, int Date)>();
        foreach (var place in index.OfNumber(number))
        {
            var record = book[place];
            if (record.Other >= 0)
            {
                var (before, date) = found.GetValueOrDefault(record.Other, (new Contact(record.Other, 0, 0, 0, 0, record.Time, record.Time, 0, 0), int.MinValue));
                var today = book.DateOf(record.Time);
                found[record.Other] = (With(before, record, today != date, book.IsNight(record.Time)), today);
            }
        }

        return [.. found.Values.Select(one => one.Contact).OrderByDescending(c => c.Count).ThenBy(c => c.Other)];
    }

    /// <summary>The numbers that at least two of some are in touch with, those with the most ties first. The numbers themselves are left out.</summary>
    public static IReadOnlyList<CommonContact> Common(CallIndex index, IReadOnlyList<int> numbers)
    {
        ArgumentNullException.ThrowIfNull(numbers);
        return [.. numbers.Distinct().SelectMany(number => Of(index, number).Select(contact => (number, contact)))
            .Where(pair => !numbers.Contains(pair.contact.Other))
            .GroupBy(pair => pair.contact.Other)
            .Select(group => new CommonContact(group.Key, [.. group.Select(pair => pair.number)], group.Sum(pair => pair.contact.Count)))
            .Where(common => common.Of.Count > 1)
            .OrderByDescending(common => common.Of.Count).ThenByDescending(common => common.Count).ThenBy(common => common.Other)];
    }

    private static Contact With(Contact before, CallRecord record, bool isNewDay, bool isNight) => before with
    {
        Outgoing = before.Outgoing + (record.IsOutgoing ? 1 : 0),
        Incoming = before.Incoming + (record.IsOutgoing ? 0 : 1),
        Calls = before.Calls + (record.Kind == CallKind.Call ? 1 : 0),
        Seconds = before.Seconds + record.Length,
        Last = record.Time,
        Days = before.Days + (isNewDay ? 1 : 0),
        AtNight = before.AtNight + (isNight ? 1 : 0),
    };
}

/// <summary>A number that several others are in touch with.</summary>
/// <param name="Other">The number.</param>
/// <param name="Of">Who is in touch with it.</param>
/// <param name="Count">How often, all together.</param>
public sealed record CommonContact(int Other, IReadOnlyList<int> Of, int Count);
