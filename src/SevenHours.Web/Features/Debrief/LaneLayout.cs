using SevenHours.Debriefing;
using SevenHours.Kernel;

namespace SevenHours.Web.Features.Debrief;

/// <summary>Where each lane stands in the drawing.</summary>
public sealed class LaneLayout
{
    /// <summary>The height of the hours above the lanes.</summary>
    public const int Top = 30;

    private const int RowHeight = 22;
    private const int MostRows = 4;
    private const int PersonHeight = 40;
    private readonly int peopleY;
    private readonly Dictionary<Id<Agency>, (int Y, int Height)> lanes = [];

    public LaneLayout(SwimLanes drawn, Func<LaneBar, bool> isShown)
    {
        var y = Top;
        foreach (var lane in drawn.Lanes)
        {
            var rows = Math.Clamp(lane.Bars.Where(isShown).Select(b => b.Row + 1).DefaultIfEmpty(1).Max(), 1, MostRows);
            var height = rows * RowHeight + 12;
            lanes.Add(lane.Agency, (y, height));
            y += height;
        }

        (peopleY, Height) = (y, y + 4 + drawn.People.Count * PersonHeight);
    }

    /// <summary>Where the lane of a person begins.</summary>
    /// <param name="place">Which of the people, from 0.</param>
    public int PersonY(int place) => peopleY + place * PersonHeight;

    /// <summary>The height of all.</summary>
    public int Height { get; }

    /// <summary>Whether an agency has a lane: one that only policy answers for has none.</summary>
    public bool Has(Id<Agency> agency) => lanes.ContainsKey(agency);

    public (int Y, int Height) Of(Id<Agency> agency) => lanes[agency];

    public int Middle(Id<Agency> agency) => lanes[agency].Y + lanes[agency].Height / 2;

    /// <summary>Where a bar begins; what overlaps too often shares the last row.</summary>
    public int BarY(Id<Agency> agency, int row) => lanes[agency].Y + 7 + Math.Min(row, MostRows - 1) * RowHeight;
}
