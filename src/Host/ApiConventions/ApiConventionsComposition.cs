using Microsoft.AspNetCore.Authorization;

namespace Samenkracht.Host.ApiConventions;

/// <summary>The two lines of the manners of the API in the composition of the host.</summary>
internal static class ApiConventionsComposition
{
    /// <summary>Adds limits, problem documents and origins.</summary>
    public static void AddApiConventions(this WebApplicationBuilder builder)
    {
        builder.WebHost.ConfigureKestrel(ServerLimits.Set);
        builder.Services.AddSingleton<PublicAddress>();
        builder.Services.AddSingleton<ProblemAnswer>();
        builder.Services.AddSingleton<IProblemDetailsWriter>(services => services.GetRequiredService<ProblemAnswer>());
        builder.Services.AddProblemDetails();
        builder.Services.AddSingleton<IAuthorizationMiddlewareResultHandler, UnmatchedRequests>();
        Origins.Add(builder);
    }

    /// <summary>Puts them around everything that comes after this line; call it first, before identity.</summary>
    public static void UseApiConventions(this WebApplication app)
    {
        app.UseMiddleware<AnswerHeaders>();
        app.UseMiddleware<ErrorAnswers>();
        app.UseRouting();
        app.UseMiddleware<RequestRules>();
        app.UseCors();
    }
}
