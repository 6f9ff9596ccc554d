using SevenHours.Analysis.Ledgers;

namespace SevenHours.Disciplines.Money.Worlds;

/// <summary>Finds or opens an account for each stop of an asset that a bank, an exchange or a chain would know, and draws the ways between them.</summary>
/// <remarks>Accounts are opened after all others and in the order of the assets, so that no number in the books changes by them.</remarks>
internal sealed class RoadMaker(CaseNumbers numbers, int outside, IReadOnlyList<int> cast, int exchange, Func<bool, string, int> open, Func<int, BookAccount> account)
{
    // Apart from the references of lines, entries and reports.
    private const int References = 1 << 27;

    private readonly List<RoadStep> steps = [];

    public IReadOnlyList<RoadStep> Make(IReadOnlyList<RoadSpec> roads)
    {
        foreach (var road in roads)
        {
            var places = new int[road.Stops.Count];
            for (var stop = 0; stop < places.Length; stop++)
            {
                places[stop] = PlaceOf(road.Stops[stop], stop == 0 ? outside : places[stop - 1]);
                if (stop > 0)
                {
                    steps.Add(new RoadStep(road.Asset, stop, places[stop - 1], places[stop], ChannelOf(places[stop - 1], places[stop]), numbers.Reference(References + steps.Count)));
                }
            }
        }

        return steps;
    }

    // Who sells a house or a car has an account too; notes and brokers have none.
    private int PlaceOf(RoadStopSpec stop, int before) =>
        stop.Cast >= 0 ? cast[stop.Cast]
        : stop.Kind is StopKind.Cash or StopKind.Hawala || (before == outside && stop.Kind is not (StopKind.Account or StopKind.Coins)) ? outside
        : stop.Kind == StopKind.Coins ? before != outside && account(before).Kind == "address" ? open(true, "") : exchange
        : open(false, stop.KeptBy);

    private Channel ChannelOf(int from, int to) =>
        from != outside && account(from).Kind == "address" ? Channel.Crypto
        : from != outside && to != outside && Keepers.GivesStatements(account(from).KeptBy) ? Channel.Bank
        : Channel.Cash;
}
