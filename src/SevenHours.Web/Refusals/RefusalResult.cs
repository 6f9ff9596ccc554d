using SevenHours.Kernel;
using SevenHours.Web.Reading;

namespace SevenHours.Web.Refusals;

/// <summary>A refusal as problem details: a stable code, and in the reader's language what is so and what to do instead.</summary>
internal sealed class RefusalResult(Refusal refusal, int status) : IResult
{
    public Task ExecuteAsync(HttpContext context)
    {
        var (says, instead) = context.RequestServices.GetRequiredService<Reader>().Words.Of(refusal);
        return Results.Problem(
            type: $"urn:sevenhours:{refusal.Code}", title: says, detail: instead, statusCode: status,
            extensions: new Dictionary<string, object?>
            {
                ["code"] = refusal.Code, ["says"] = says, ["instead"] = instead, ["exercise"] = true,
            }).ExecuteAsync(context);
    }
}
