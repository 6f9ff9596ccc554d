using System.Diagnostics;
using SevenHours.Analysis.Calls;
using SevenHours.Disciplines.Telephony;
using SevenHours.Disciplines.Telephony.Worlds;

namespace SevenHours.Bench;

/// <summary>200,000 call records made and indexed, and the questions an analyst asks of them.</summary>
internal static class CallRecords
{
    private const int Records = 200_000;

    public static void Run()
    {
        TelephoneWorld.Make(Region(5_000));
        TelephoneWorld? world = null;
        var make = Fastest(() => world = TelephoneWorld.Make(Region(Records)));
        var index = world!.Index;
        var numbers = index.NumbersHeld().Take(200).ToList();
        var two = Fastest(() => CoLocation.Of(index, 0, 1));
        var all = Fastest(() => CoLocation.With(index, 0, numbers));
        Say.Line($"{Environment.ProcessorCount} processors, shared; {index.Book.Count} records, {index.Book.Numbers.Count} numbers, {index.Book.Cells.All.Count} sectors");
        Say.Line($"making and indexing             {make * 1000,8:0} ms   {make / 2:0.00} of the bound of 2 s");
        Say.Line($"co-location of two numbers      {two * 1000,8:0.0} ms   {two / 0.05:0.00} of the bound of 50 ms");
        Say.Line($"co-location with 200 numbers    {all * 1000,8:0.0} ms   {all / 0.05:0.00} of the bound of 50 ms");
        Say.Line($"contacts in common of 200       {Fastest(() => Contacts.Common(index, numbers)) * 1000,8:0.0} ms");
        Say.Line($"writing all of it as a file     {Fastest(() => RecordsFile.Of(index.Book)) * 1000,8:0} ms");
    }

    private static TelephoneWorldSpec Region(int records) => new()
    {
        Seed = 1,
        Records = records,
        Operators = [new OperatorSpec("north", "verania", 0, 2), new OperatorSpec("south", "verania", 30, 2)],
        Masts = [.. Enumerable.Range(0, 100).Select(i => new MastSpec(string.Create(Say.Culture, $"m{i}"), i % 2, new Spot((i % 10) * 1200, (i / 10) * 1200), (i * 13) % 120, 600))],
        People = [Person(0, 0), Person(5000, 5000)],
        Phones = [Phone("+999 555 0100", 0), Phone("+999 555 0101", 1)],
        Ties = [new TieSpec(0, 1, 7, 30, 7, 23, int.MinValue, int.MaxValue)],
    };

    private static MoverSpec Person(int x, int y) => new(new Spot(x, y), new Spot(2400, 2400), 8 * 3600, 17 * 3600, []);

    private static PhoneSpec Phone(string number, int of) => new(number, of, 0, [(number, int.MinValue)], int.MinValue, int.MaxValue, 40);

    private static double Fastest(Action work) => Enumerable.Range(0, 5).Min(_ =>
    {
        var watch = Stopwatch.StartNew();
        work();
        return watch.Elapsed.TotalSeconds;
    });
}
