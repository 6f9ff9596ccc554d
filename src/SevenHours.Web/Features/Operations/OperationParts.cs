using SevenHours.Web.Features.Operations.Parts;
using SevenHours.Web.Features.Wall;

namespace SevenHours.Web.Features.Operations;

/// <summary>The live parts of the pages of operations. Where one chooses and types is never sent again.</summary>
internal static class OperationParts
{
    public static async Task DrawAsync(WallLive live)
    {
        if (live.Thing is null)
        {
            await live.SendIfAsync<OperationList>(!live.Before.Operations.Equals(live.After.Operations), "operation-list",
                ("Rows", live.After.Operations), ("Base", OperationsFeature.Href(live.At)));
            return;
        }

        if (live.After.Operations.FirstOrDefault(one => one.Id == live.Thing) is not { } now)
            return;

        var was = live.Before.Operations.FirstOrDefault(one => one.Id == live.Thing);
        var href = OperationsFeature.Href(live.At, now.Id);
        await live.SendIfAsync<OperationHead>(was != now, "operation-head", ("Operation", now), ("Base", href));
        await live.SendIfAsync<OperationClock>(was?.Sites.Equals(now.Sites) != true, "operation-clock", ("Operation", now));
        await live.SendIfAsync<OperationState>(was != now, "operation-state", ("Operation", now), ("Base", href));
        await live.SendIfAsync<SiteCards>(was?.Sites.Equals(now.Sites) != true, "operation-sites", ("Sites", now.Sites), ("Base", href));
        await live.SendIfAsync<CriterionList>(was?.Criteria.Equals(now.Criteria) != true, "operation-criteria", ("Rows", now.Criteria), ("Base", href));
        await live.SendIfAsync<BriefedTable>(was?.Briefed.Equals(now.Briefed) != true, "operation-briefed", ("Rows", now.Briefed));
        await live.SendIfAsync<ReportList>(was?.Reports.Equals(now.Reports) != true, "operation-reports", ("Rows", now.Reports));
        await live.SendIfAsync<HotList>(was?.Hot.Equals(now.Hot) != true || was.Sites.Equals(now.Sites) != true, "operation-hot", ("Operation", now));
        await live.SendIfAsync<EditList>(was?.Edits.Equals(now.Edits) != true, "operation-edits", ("Rows", now.Edits));
    }
}
