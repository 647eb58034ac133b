using Npgsql;
using Samenkracht.Common.Writing;

namespace Samenkracht.Host.ApiConventions;

/// <summary>The last resort: an exception, or an error without a body, becomes a problem document that tells nothing of what is behind.</summary>
internal sealed partial class ErrorAnswers(RequestDelegate next, ProblemAnswer answer, ILogger<ErrorAnswers> logger)
{
    public async Task InvokeAsync(HttpContext http)
    {
        try
        {
            await next(http);
        }
        catch (OperationCanceledException) when (http.RequestAborted.IsCancellationRequested)
        {
            return;
        }
        catch (Exception problem)
        {
            await AnswerAsync(http, problem);
            return;
        }

        var response = http.Response;
        if (!response.HasStarted && response is { StatusCode: >= 400, ContentType: null, ContentLength: null or 0 })
            await answer.WriteAsync(http, HttpProblem.Of(response.StatusCode));
    }

    private async Task AnswerAsync(HttpContext http, Exception problem)
    {
        var status = StatusOf(problem);
        if (status >= 500) Failed(logger, http.Request.Method, status, Describe(problem));
        if (http.Response.HasStarted) http.Abort();
        else await answer.WriteAsync(http, HttpProblem.Of(status));
    }

    private static int StatusOf(Exception problem) => problem switch
    {
        BadHttpRequestException bad => bad.StatusCode,
        QueueUnavailableException or TimeoutException => 503,
        PostgresException postgres => postgres.IsTransient ? 503 : 500,
        NpgsqlException => 503,
        { InnerException: { } inner } => StatusOf(inner),
        _ => 500,
    };

    // Messages of exceptions can repeat what a caller sent; types and places cannot.
    private static string Describe(Exception problem) =>
        $"{problem.GetType().FullName}{problem.StackTrace?.Replace("\n", " |", StringComparison.Ordinal)}{(problem.InnerException is { } inner ? " <- " + Describe(inner) : "")}";

    [LoggerMessage(LogLevel.Error, "A {Method} request ended in {Status}: {Problem}")]
    private static partial void Failed(ILogger logger, string method, int status, string problem);
}
