using SevenHours.Disciplines.Operations;
using SevenHours.Web.Features.Wall;

namespace SevenHours.Web.Features.Operations;

/// <summary>The tab of operations on the case wall.</summary>
internal static class OperationTabs
{
    public static WallTab Operations { get; } = new(OperationsFeature.Path, "operations", "target")
    {
        When = OperationsFeature.HasAny, Count = desk => desk.Desk.Part<OperationsDesk>().Book.All.Count, Live = OperationParts.DrawAsync,
    };
}
