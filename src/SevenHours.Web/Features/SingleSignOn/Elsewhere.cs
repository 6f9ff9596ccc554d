using Microsoft.AspNetCore.Http.HttpResults;
using SevenHours.Web.Identity.SingleSignOn;

namespace SevenHours.Web.Features.SingleSignOn;

/// <summary>A page of this server that sends the browser on to a provider by itself: what a form's answer may not do.</summary>
internal static class Elsewhere
{
    public static IResult To(HttpContext context, string address, SingleSignOnProvider provider, string id)
    {
        context.Response.Headers["Refresh"] = $"0; url={address}";
        return new RazorComponentResult<ElsewherePage>(new Dictionary<string, object?>
        {
            [nameof(ElsewherePage.Address)] = address, [nameof(ElsewherePage.Provider)] = provider.Name, [nameof(ElsewherePage.Id)] = id,
        });
    }
}
