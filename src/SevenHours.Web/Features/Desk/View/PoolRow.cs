using SevenHours.Disciplines.Actions;
using SevenHours.Kernel;

namespace SevenHours.Web.Features.Desk.View;

/// <summary>What the agency has of one kind, and what is free.</summary>
/// <param name="Token">Its opaque name.</param>
/// <param name="Title">What it is called.</param>
/// <param name="Free">How many are free.</param>
/// <param name="Count">How many there are.</param>
/// <param name="BackAt">When it is back if it is away, in exercise seconds; null otherwise.</param>
public sealed record PoolRow(string Token, string Title, int Free, int Count, long? BackAt)
{
    internal static Listed<PoolRow> All(SeatReading desk)
    {
        var pools = desk.Scenario.Table<ResourcePool>();
        var counted = desk.Desk.Part<ActionsDesk>().Pools.ToDictionary(pool => pool.Pool);
        return
        [
            .. pools.Ids.Where(id => pools[id].Agency == desk.Agency).Select(id =>
            {
                var told = counted.GetValueOrDefault(id);
                return new PoolRow(
                    View.Token.Of(desk.Scenario, id), desk.Of(pools[id].Title), told?.Free ?? pools[id].Count, pools[id].Count,
                    told is null || told.BackAt == SimTime.Never ? null : told.BackAt.Seconds);
            }),
        ];
    }
}
