namespace SevenHours.Web.Identity.SingleSignOn;

/// <summary>The authorization code flow with PKCE: out to the provider, and back with proof.</summary>
public sealed class SingleSignOnFlow(
    SingleSignOnProviders providers, AttemptCookies cookies, CodeExchange exchange, IdTokenCheck idTokens, UserInfo userInfo)
{
    /// <summary>Begins a sign-in and gives the address at the provider that the browser must go to.</summary>
    /// <param name="context">The browser's request; its answer gets the cookie.</param>
    /// <param name="provider">Where he signs in.</param>
    /// <param name="to">Where he goes afterwards; a path of this server.</param>
    /// <param name="linkTo">The account to link his identity to; null to sign in.</param>
    public async Task<Outcome<string>> BeginAsync(HttpContext context, SingleSignOnProvider provider, string to, string? linkTo)
    {
        if ((await providers.MetadataOf(provider).CurrentAsync(context.RequestAborted)).Failed(out var fault, out var metadata))
            return fault;
        var attempt = cookies.Begin(context, provider, providers.Outside(context.Request, provider.AnswerPath), LocalPath.Of(to), linkTo);
        return AuthorizationRequest.Address(provider, metadata, attempt);
    }

    /// <summary>Takes the provider's answer and proves who came.</summary>
    public async Task<Outcome<SignOn>> AnswerAsync(HttpContext context, SingleSignOnProvider provider)
    {
        var cancellation = context.RequestAborted;
        if (AuthorizationAnswer.Read(context.Request.Query).Failed(out var fault, out var answer))
            return fault;
        if (cookies.Take(context, provider, answer.State).Failed(out fault, out var attempt))
            return fault;
        var known = providers.MetadataOf(provider);
        if ((await known.CurrentAsync(cancellation)).Failed(out fault, out var metadata))
            return fault;
        if (answer.CheckIssuer(provider, metadata) is { } foreign)
            return foreign;
        if (answer.Error is { } error || answer.Code is not { } code)
            return new Fault(FaultKind.Refused, "refused", $"The provider answered \"{LogText.Of(answer.Error)}\".");

        if ((await exchange.RedeemAsync(provider, metadata, attempt, code, cancellation)).Failed(out fault, out var tokens))
            return fault;
        if ((await idTokens.CheckAsync(tokens, attempt, provider, known, cancellation)).Failed(out fault, out var proven))
            return fault;
        var claims = new PersonClaims([proven.Payload]);
        if (provider.UserInfo && (await userInfo.AskAsync(proven, tokens, metadata, cancellation)).Failed(out fault, out claims))
            return fault;
        return claims.Person(provider).Failed(out fault, out var person) ? fault : new SignOn(attempt, person, tokens.IdToken);
    }
}

/// <summary>A sign-in that the provider has proven.</summary>
/// <param name="Attempt">What was begun.</param>
/// <param name="Person">Who came.</param>
/// <param name="IdToken">The proof itself, wanted again when he signs out.</param>
public sealed record SignOn(Attempt Attempt, VouchedPerson Person, string IdToken)
{
    public override string ToString() => nameof(SignOn);
}
