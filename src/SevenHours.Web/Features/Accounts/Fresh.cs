using SevenHours.Web.Identity.Accounts;

namespace SevenHours.Web.Features.Accounts;

/// <summary>Asks again who somebody is before he changes what guards an account.</summary>
internal static class Fresh
{
    /// <summary>Lets through who signed in within the last minutes; sends everybody else to the sign-in page and then back.</summary>
    /// <param name="endpoints">The addresses.</param>
    /// <param name="back">The page to come back to.</param>
    public static TBuilder OnlyFresh<TBuilder>(this TBuilder endpoints, string back)
        where TBuilder : IEndpointConventionBuilder => endpoints.AddEndpointFilter(async (invocation, next) =>
        {
            var context = invocation.HttpContext;
            if (context.IsFresh())
                return await next(invocation);

            var to = $"/sign-in?again=1&back={Uri.EscapeDataString(back)}";
            return context.Request.HasJsonContentType() ? PasskeyAnswer.Go(to) : Results.Redirect(to);
        });
}
