using Microsoft.AspNetCore.Http.HttpResults;
using SevenHours.Programmes;
using SevenHours.Web.Hosting;

namespace SevenHours.Web.Features.Certificates.Verifying;

/// <summary>
/// <c>/verify</c>: anybody who holds a certificate asks whether it counts. The first half of a code tells what was certified, the whole code also to whom;
/// whoever was erased is no more named, and his own paper still proves itself by code and name together.
/// </summary>
public sealed class VerifyFeature : IFeature
{
    public void Map(IEndpointRouteBuilder routes)
    {
        var open = routes.MapGroup("/verify").AllowAnonymous().RequireRateLimiting(Pace.Verify);
        open.MapGet("", (HttpContext context) =>
            context.Request.Query["code"].ToString() is { Length: > 0 and < 200 } typed ? Results.Redirect($"/verify/{Uri.EscapeDataString(typed.Trim())}") : Show(new VerifyAnswer(null, null, null)));
        open.MapGet("/{code}", (string code, HttpContext context, CertificateBook book) => AnswerAsync(code, context, book, null));
        open.MapPost("/{code}", async (string code, HttpContext context, CertificateBook book) =>
            await AnswerAsync(code, context, book, (await context.Request.ReadFormAsync(context.RequestAborted))["name"].ToString()));
    }

    private static async Task<IResult> AnswerAsync(string typed, HttpContext context, CertificateBook book, string? name)
    {
        // A page about somebody is nobody's to keep or to find.
        context.Response.Headers["X-Robots-Tag"] = "noindex";
        context.Response.Headers.CacheControl = "no-store";
        if (CertificateCode.Read(typed) is not { } code)
            return Show(new VerifyAnswer(typed.Length > 60 ? typed[..60] : typed, null, null) { Wrong = "certificates.verify.slip" }, StatusCodes.Status404NotFound);
        if (await book.FindByCodeAsync(code, context.RequestAborted) is not { } known)
            return Show(new VerifyAnswer(code, null, null) { Wrong = "certificates.verify.unknown" }, StatusCodes.Status404NotFound);
        var isWhole = CertificateCode.IsWhole(code);
        return Show(new VerifyAnswer(code, known, isWhole ? known.Name : null)
        {
            IsWhole = isWhole,
            Fits = isWhole && known.Name is null && name is { Length: > 0 and < 200 } ? CertificateCode.ProofOf(code, name) == known.NameProof : null,
        });
    }

    private static IResult Show(VerifyAnswer answer, int status = StatusCodes.Status200OK) =>
        new RazorComponentResult<VerifyPage>(new Dictionary<string, object?> { [nameof(VerifyPage.Answer)] = answer }) { StatusCode = status };
}

/// <summary>What somebody is told who asks about a code.</summary>
/// <param name="Code">The code as it was understood; null while nothing was asked.</param>
/// <param name="Certificate">What it is of; null for nothing.</param>
/// <param name="Name">The name on it, for whoever gave the whole code.</param>
public sealed record VerifyAnswer(string? Code, Certificate? Certificate, string? Name)
{
    /// <summary>Whether the code is whole.</summary>
    public bool IsWhole { get; init; }

    /// <summary>Whether a name that was typed is the one that stood on it, where it is kept no more; null when none was typed.</summary>
    public bool? Fits { get; init; }

    /// <summary>The id of the sentence that says why there is no answer.</summary>
    public string? Wrong { get; init; }
}
