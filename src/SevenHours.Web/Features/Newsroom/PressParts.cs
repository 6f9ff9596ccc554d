using SevenHours.Web.Features.Newsroom.Parts;
using SevenHours.Web.Features.Newsroom.View;
using SevenHours.Web.Features.Wall;

namespace SevenHours.Web.Features.Newsroom;

/// <summary>The live parts of the page of the press.</summary>
internal static class PressParts
{
    public static async Task DrawAsync(WallLive live)
    {
        var (press, href) = (live.At.Read(PressView.Of), PressFeature.Href(live.At));
        await live.SendAsync<FrontPage>("press-front", ("Stories", press.Stories));
        await live.SendAsync<StatementList>("press-statements", ("Rows", press.Statements));
        await live.SendAsync<StormList>("press-storms", ("Rows", press.Storms));
        await live.SendAsync<EnquiryList>("press-enquiries", ("Rows", press.Enquiries), ("Base", href));
        await live.SendAsync<Notebook>("press-notebook", ("Rows", press.Claims), ("Printing", press.Printing), ("Base", href));
        await live.SendAsync<EmbargoList>("press-embargoes", ("Rows", press.Embargoes));
        await live.SendAsync<LineCard>("press-line", ("Row", press.Line));
    }
}
