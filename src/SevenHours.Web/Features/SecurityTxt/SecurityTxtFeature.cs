using System.Globalization;
using SevenHours.Web.Hosting;

namespace SevenHours.Web.Features.SecurityTxt;

/// <summary><c>/.well-known/security.txt</c> (RFC 9116): whom to tell of a hole. Expires a year after this build, so that an old server says that it is old.</summary>
public sealed class SecurityTxtFeature : IFeature
{
    private static readonly TimeSpan s_life = TimeSpan.FromDays(365);

    public void Map(IEndpointRouteBuilder routes)
    {
        var expires = (File.GetLastWriteTimeUtc(typeof(SecurityTxtFeature).Assembly.Location) + s_life).ToString("yyyy-MM-ddTHH:mm:ssZ", CultureInfo.InvariantCulture);
        routes.MapGet("/.well-known/security.txt", (HttpContext context, SevenHoursOptions options) => Results.Text(
            $"""
            # SevenHours, EXERCISE. Whoever runs this server answers here; please do not test it while people play.
            Contact: {options.SecurityContact}
            Expires: {expires}
            Preferred-Languages: en, ru, ar
            Canonical: {context.Request.Scheme}://{context.Request.Host}/.well-known/security.txt

            """, "text/plain; charset=utf-8")).AllowAnonymous();
    }
}
