using System.Text;
using SevenHours.Programmes;
using SevenHours.Programmes.Badges;
using SevenHours.Web.Features.Programmes;
using SevenHours.Web.Reading;
using SevenHours.Web.Strings;

namespace SevenHours.Web.Features.Certificates.Badges;

/// <summary>A certificate as a badge to take away: token, JSON or drawing.</summary>
internal static class BadgeMaking
{
    /// <summary>The forms it comes in, as the ending of its file.</summary>
    public static readonly string[] Forms = ["jwt", "json", "svg"];

    /// <summary>The answer that is saved as a file; null where the holder was erased, nobody has said who issues, or there is no such form.</summary>
    public static async Task<IResult?> FileAsync(HttpContext context, Certificate certificate, string form)
    {
        var services = context.RequestServices;
        if (certificate.Name is null || !Forms.Contains(form) || await services.GetRequiredService<CertificateBook>().IssuerAsync(context.RequestAborted) is not { } issuer)
            return null;
        var words = services.GetRequiredService<Reader>().Words;
        var origin = issuer.Address.Length > 0 ? issuer.Address : OriginOf(context);
        var credential = BadgeCredential.Of(certificate, issuer, origin, WordsOf(certificate, words));
        var token = services.GetRequiredService<BadgeKeys>().Sign((rsa, key) => BadgeCredential.Sign(credential, rsa, key, issuer.Address.Length > 0 ? $"{origin}/badges/keys/{key.Id}" : null));
        context.Response.Headers.CacheControl = "no-store";
        var (content, type) = form switch
        {
            "jwt" => (token, "text/plain; charset=utf-8"),
            "json" => (BadgeCarrier.Envelope(token).ToJsonString(), "application/json; charset=utf-8"),
            _ => (BadgeCarrier.Bake(BadgeDrawing.Svg(certificate, words), token), "image/svg+xml; charset=utf-8"),
        };
        // No exercise's paper: it is about a training that took place, and to call it EXERCISE would call it invented.
        context.Response.Headers.ContentDisposition = $"attachment; filename=\"certificate-{certificate.Kind.ToString().ToLowerInvariant()}-{certificate.Number}.{form}\"";
        return Results.Bytes(Encoding.UTF8.GetBytes(content), type);
    }

    public static string OriginOf(HttpContext context) => $"{context.Request.Scheme}://{context.Request.Host}";

    // Neither share nor level: a badge says what was achieved.
    private static BadgeWords WordsOf(Certificate certificate, Words words)
    {
        var says = certificate.Says;
        var kind = certificate.Kind.ToString().ToLowerInvariant();
        var course = $"{says.Course}, {CourseDates.Span(says.From, says.To, words.Language.Tag)}";
        return new BadgeWords(
            $"{words[$"certificates.paper.{kind}"]}: {says.Course}", words[$"certificates.badge.{kind}", ("course", course)],
            says.Competences.IsEmpty ? words["certificates.badge.attendance.how"]
                : words["certificates.badge.competence.how", ("competences", string.Join(words.Language.Comma, says.Competences.Select(one => CompetenceFramework.Find(one.Id)!.Name(words.Language.Tag))))],
            words.Language.Tag);
    }
}
